using Coop.Commerce.Orders;

namespace Coop.Storefront.Places;

/// <summary>Finds communes by present and former names.</summary>
internal sealed class PlaceSearch
{
    private const int MostCharacters = 80;
    private readonly List<Entry> entries;

    public PlaceSearch(IEnumerable<Place> wards, IReadOnlyList<FormerPlace> former)
    {
        var districts = former.Where(f => f.District.Length > 0)
            .DistinctBy(f => (f.Now.WardCode, f.District, f.Province))
            .Select(f => new Entry(f.Now, f.District, $"{f.District} {f.Province}", Lower(f.District)));
        entries =
        [
            .. wards.Select(w => new Entry(w, w.WardName, $"{w.WardName} {w.ProvinceName}", null)),
            .. former.Select(f => new Entry(
                f.Now, f.Ward, $"{f.Ward} {f.District} {f.Province}",
                $"{Lower(f.Ward)}, {Lower(f.District)}")),
            .. districts,
        ];
    }

    public IReadOnlyList<PlaceHit> Find(string text, int most)
    {
        var asked = new Asked(text.Length <= MostCharacters ? text : text[..MostCharacters]);
        if (asked.Words.Length == 0)
        {
            return [];
        }

        return
        [
            .. entries.Select(e => (Entry: e, Rank: e.Rank(asked)))
                .Where(x => x.Rank is not null)
                .OrderBy(x => x.Rank)
                .DistinctBy(x => x.Entry.Place.WardCode)
                .Take(most)
                .Select(x => new PlaceHit(x.Entry.Place, x.Entry.Formerly)),
        ];
    }

    /// <summary>Kinds of places are written small inside a sentence: xã Trung Yên.</summary>
    private static string Lower(string name) =>
        name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>What was typed, with and without its accents.</summary>
    private sealed class Asked(string text)
    {
        public string Plain { get; } = PlaceFold.Lower(text);

        public string Folded { get; } = PlaceFold.Of(text);

        public string[] Words { get; } = PlaceFold.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>One name under which a commune can be found.</summary>
    private sealed class Entry(Place place, string name, string whole, string? formerly)
    {
        private readonly string plain = PlaceFold.Lower(PlaceFold.WithoutKind(name));
        private readonly string plainWhole = PlaceFold.Lower(name);
        private readonly string folded = PlaceFold.Of(PlaceFold.WithoutKind(name));
        private readonly string foldedName = PlaceFold.Of(name);
        private readonly string words = $" {PlaceFold.Of(whole)} ";

        public Place Place { get; } = place;

        public string? Formerly { get; } = formerly;

        /// <summary>How well it fits: 0 is best, null not at all.</summary>
        public int? Rank(Asked asked) => asked switch
        {
            _ when plain == asked.Plain || plainWhole == asked.Plain => 0,
            _ when folded == asked.Folded || foldedName == asked.Folded => 1,
            _ when folded.StartsWith(asked.Folded + " ", StringComparison.Ordinal) => 2,
            _ when asked.Words.All(w => words.Contains($" {w} ", StringComparison.Ordinal)) => 3,
            _ when folded.StartsWith(asked.Folded, StringComparison.Ordinal) => 4,
            _ => null,
        };
    }
}
