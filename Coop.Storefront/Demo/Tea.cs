namespace Coop.Storefront.Demo;

/// <summary>How the demo co-op makes one of its teas.</summary>
/// <param name="Key">The tea grade it is known by.</param>
/// <param name="TeaType">green, black or white.</param>
/// <param name="Leaf">Plucking grade of its leaf.</param>
/// <param name="ByProduct">Grade of what is sieved out.</param>
/// <param name="Yield">Tea of both grades out of 1,000 parts of leaf.</param>
/// <param name="Least">Least grams of one leaf lot.</param>
/// <param name="Most">Most grams of one leaf lot.</param>
/// <param name="Cultivars">Which plots may give its leaf.</param>
/// <param name="Rest">Hours from picking to the start: black and white tea wither first.</param>
internal sealed record Tea(
    string Key, string TeaType, string Leaf, string ByProduct, int Yield, int Least, int Most,
    IReadOnlyList<string> Cultivars, int Rest)
{
    /// <summary>The teas of the season.</summary>
    public static IReadOnlyDictionary<string, Tea> All { get; } = new Tea[]
    {
        new("moc-cau", "green", "1-tom-2-la", "cam", 239, 15_000, 60_000, ["LDP1", "Trung du", "PH8"], 3),
        new("non-tom", "green", "1-tom-1-la", "cam", 239, 7_000, 18_000, ["LDP1", "Kim Tuyên", "PH8"], 3),
        new("dinh", "green", "1-tom", "cam", 239, 2_500, 6_000, ["PH8", "Kim Tuyên"], 3),
        new("co-thu", "green", "cay-di-san", "cam", 238, 5_000, 12_000, [Garden.OldTrees], 3),
        new("hong-tra", "black", "1-tom-2-la", "bom", 220, 14_000, 34_000, ["Trung du", "Phúc Vân Tiên"], 16),
        new("bach-tra", "white", "1-tom", "cang", 180, 2_500, 8_000, ["Kim Tuyên", "Phúc Vân Tiên"], 40),
    }.ToDictionary(tea => tea.Key);
}
