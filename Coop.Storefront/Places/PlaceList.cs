using System.Reflection;
using Coop.Commerce.Orders;

namespace Coop.Storefront.Places;

/// <summary>
/// The official list of places: 34 provinces, 3,321 communes, and what communes were called before 1 July
/// 2025.
/// Codes are text and mean something only together with this edition of the list.
/// </summary>
public sealed class PlaceList : IPlaces
{
    /// <summary>Which edition of the list this is.</summary>
    public const string Edition = "2025-07-01";

    private const string Resource = "places.tsv";
    private readonly Dictionary<string, Place> byCode;
    private readonly PlaceSearch search;

    private PlaceList(IReadOnlyList<Province> provinces, Dictionary<string, Place> byCode, PlaceSearch search)
    {
        Provinces = provinces;
        this.byCode = byCode;
        this.search = search;
    }

    /// <summary>Provinces by code.</summary>
    public IReadOnlyList<Province> Provinces { get; }

    /// <summary>How many communes there are.</summary>
    public int Count => byCode.Count;

    /// <summary>Reads the list that was built into the program.</summary>
    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static PlaceList Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(
                "The list of places is missing: it is built from an npm package. Run: npm ci, then build "
                + "again.");
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public Place? Find(string wardCode) => byCode.GetValueOrDefault(wardCode);

    /// <summary>Communes of one province, in the order of the list.</summary>
    public IReadOnlyList<Place> In(string provinceCode) =>
        [.. byCode.Values.Where(p => p.ProvinceCode == provinceCode)
            .OrderBy(p => p.WardCode, StringComparer.Ordinal)];

    /// <summary>Communes that are, or were, or lay in something called so; accents may be left out. Best
    /// first.</summary>
    public IReadOnlyList<PlaceHit> Search(string text, int most = 30) => search.Find(text, most);

    private static PlaceList Read(string[] lines)
    {
        var provinces = new List<Province>();
        var wards = new Dictionary<string, Place>(StringComparer.Ordinal);
        var former = new List<FormerPlace>();
        foreach (var cells in lines.Select(line => line.Split('\t')))
        {
            switch (cells)
            {
                case ["p", var code, var name, var type]:
                    provinces.Add(new Province(code, name, $"{type} {name}"));
                    break;
                case ["w", var code, var province, var name]:
                    var home = provinces.First(p => p.Code == province);
                    wards[code] = new Place(code, name, province, home.Title);
                    break;
                case ["o", var code, var ward, var district, var province]:
                    former.Add(new FormerPlace(wards[code], ward, district, province));
                    break;
                default:
                    throw new InvalidOperationException(
                        $"The list of places has a line of another kind: {cells[0]}.");
            }
        }

        return new PlaceList(provinces, wards, new PlaceSearch(wards.Values, former));
    }
}

/// <summary>A province or centrally-run city.</summary>
/// <param name="Code">Two digits, text.</param>
/// <param name="Name">Without its kind: <c>Tuyên Quang</c>.</param>
/// <param name="Title">With its kind: <c>tỉnh Tuyên Quang</c>.</param>
public sealed record Province(string Code, string Name, string Title);

/// <summary>A commune that a search found.</summary>
/// <param name="Place">The commune in force now.</param>
/// <param name="Formerly">What it was called, or part of, before; null when it was found by its present
/// name.</param>
public sealed record PlaceHit(Place Place, string? Formerly);

/// <summary>A former commune and the one it is part of now.</summary>
internal sealed record FormerPlace(Place Now, string Ward, string District, string Province);
