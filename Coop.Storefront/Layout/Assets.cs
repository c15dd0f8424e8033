using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Coop.Storefront.Layout;

/// <summary>One file served with a version in its address, so that browsers may keep it for ever.</summary>
/// <param name="Url">Its address with the version: <c>/assets/shop.css?v=1a2b3c4d</c>.</param>
/// <param name="Type">Its content type.</param>
/// <param name="Bytes">Its content.</param>
public sealed record Asset(string Url, string Type, byte[] Bytes);

/// <summary>
/// Style sheets, fonts and pictures, read once from the assembly, so that they are there wherever the program
/// is
/// started from. A sheet is its family joined (tokens, base, own). Fonts may be missing: then nothing names
/// them.
/// </summary>
public static partial class Assets
{
    private const string FontRanges =
        "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,"
        + "U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB";

    private static readonly FrozenDictionary<string, Asset> Known = Load();

    /// <summary>The scan pages' styles, to stand inside the page.</summary>
    public static string ScanStyle { get; } = Family("scan");

    /// <summary>The Content-Security-Policy source that allows exactly <see cref="ScanStyle"/>.</summary>
    public static string ScanStyleSource { get; } =
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(ScanStyle)))}'";

    /// <summary>The names of all assets.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>The address of a sheet (<c>shop.css</c>), font or picture, with its version.</summary>
    /// <exception cref="KeyNotFoundException">There is no such asset.</exception>
    public static string Url(string name) => Known[name].Url;

    /// <summary>An asset by name, or null.</summary>
    public static Asset? Find(string name) => Known.GetValueOrDefault(name);

    private static FrozenDictionary<string, Asset> Load()
    {
        var known = new Dictionary<string, Asset>();
        foreach (var name in typeof(Assets).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith("font/", StringComparison.Ordinal))
            {
                Add(known, name["font/".Length..], "font/woff2", Read(name));
            }
            else if (name.StartsWith("picture/", StringComparison.Ordinal))
            {
                Add(known, name["picture/".Length..], PictureType(name), Read(name));
            }
        }

        foreach (var sheet in new[] { "shop", "office" })
        {
            var bytes = Encoding.UTF8.GetBytes(Family(sheet, known));
            Add(known, sheet + ".css", "text/css; charset=utf-8", bytes);
        }

        return known.ToFrozenDictionary();
    }

    private static void Add(Dictionary<string, Asset> known, string name, string type, byte[] bytes)
    {
        var version = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
        known[name] = new Asset($"/assets/{name}?v={version}", type, bytes);
    }

    private static string Family(string own, IReadOnlyDictionary<string, Asset>? known = null) =>
        Fonts(known ?? Known) + Small(Sheet("tokens") + Sheet("base") + Sheet(own));

    private static string Fonts(IReadOnlyDictionary<string, Asset> known)
    {
        var css = new StringBuilder();
        foreach (var (name, asset) in known.Where(a => a.Value.Type == "font/woff2").OrderBy(a => a.Key))
        {
            var weight = name.Contains("-600-", StringComparison.Ordinal) ? 600 : 400;
            var isVietnamese = name.Contains("vietnamese", StringComparison.Ordinal);
            var range = isVietnamese ? $"unicode-range:{FontRanges};" : "";
            css.Append("@font-face{font-family:\"Be Vietnam Pro\";font-style:normal;font-display:swap;")
                .Append(CultureInfo.InvariantCulture, $"font-weight:{weight};{range}src:url({asset.Url}) ")
                .Append("format(\"woff2\")}");
        }

        return css.ToString();
    }

    private static string Sheet(string name) => Encoding.UTF8.GetString(Read($"css/{name}.css"));

    private static string Small(string css) =>
        Joints().Replace(
            Comments().Replace(css, ""), m => m.Value.Trim() is { Length: > 0 } mark ? mark : " ");

    private static string PictureType(string name) =>
        name.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : "image/png";

    private static byte[] Read(string resource)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks {resource}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s*[{};,]\s*|\s+")]
    private static partial Regex Joints();
}
