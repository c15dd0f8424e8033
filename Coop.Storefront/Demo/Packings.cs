namespace Coop.Storefront.Demo;

/// <summary>One filling of packs.</summary>
internal sealed record Packing(string Sku, int Units);

/// <summary>How the tea of a run is packed: not all of it, and not every run.</summary>
internal static class Packings
{
    /// <summary>The fillings of the tea of the <paramref name="nth"/> run of its kind.</summary>
    /// <param name="grams">What there is of the main grade.</param>
    public static IReadOnlyList<Packing> Of(string tea, int nth, long grams) => (tea, nth % 3) switch
    {
        ("moc-cau", 0) => [Fill("TL-MC-100", 100, grams, 70), Fill("TL-MC-500", 500, grams, 20)],
        ("moc-cau", 1) => [Fill("TL-MC-200", 200, grams, 60)],
        ("non-tom", 0) => [Fill("TL-NT-100", 100, grams, 55), Fill("TL-NT-200", 200, grams, 35)],
        ("non-tom", 1) => [Fill("TL-NT-200", 200, grams, 60)],
        ("non-tom", 2) when nth > 9 => [Fill("TL-QT-400", 400, grams, 90)],
        ("dinh", _) => [Fill("TL-DI-100", 100, grams, 90)],
        ("co-thu", _) => [Fill("TL-CT-100", 100, grams, 85)],
        ("hong-tra", 0) => [Fill("TL-HT-100", 100, grams, 45), Fill("TL-HT-200", 200, grams, 25)],
        ("hong-tra", 1) => [Fill("TL-HT-100", 100, grams, 60)],
        ("bach-tra", 0 or 2) => [Fill("TL-BT-50", 50, grams, 50), Fill("TL-BT-100", 100, grams, 40)],
        ("bach-tra", _) => [Fill("TL-BT-100", 100, grams, 80)],
        _ => [],
    };

    private static Packing Fill(string sku, long net, long grams, int percent) =>
        new(sku, (int)(grams * percent / 100 / net));
}
