namespace Coop.Storefront.Labels;

/// <summary>A sheet of stickers as sold in shops. All lengths in millimetres on A4.</summary>
/// <param name="Key">Its word in addresses.</param>
/// <param name="Columns">Stickers side by side.</param>
/// <param name="Rows">Stickers one under the other.</param>
/// <param name="Width">Of one sticker.</param>
/// <param name="Height">Of one sticker.</param>
/// <param name="Left">From the paper's edge to the first sticker.</param>
/// <param name="Top">From the paper's edge to the first sticker.</param>
/// <param name="Gap">Between columns.</param>
/// <param name="QrSide">The QR with its quiet zone.</param>
/// <param name="NameSize">Points of the goods' name, the largest letters by law.</param>
/// <param name="TextSize">Points of the rest; 5 give letters of 0.9 mm, the least the law allows.</param>
public sealed record LabelPaper(
    string Key, int Columns, int Rows, double Width, double Height, double Left, double Top, double Gap,
    double QrSide, double NameSize, double TextSize)
{
    /// <summary>24 stickers of 70 × 37 mm.</summary>
    public static readonly LabelPaper TwentyFour = new("24", 3, 8, 70, 37, 0, 0.5, 0, 30, 9.5, 6.3);

    /// <summary>65 stickers of 38.1 × 21.2 mm, for small bags.</summary>
    public static readonly LabelPaper SixtyFive = new("65", 5, 13, 38.1, 21.2, 4.75, 10.7, 2.5, 19.6, 5.8, 5);

    /// <summary>All sheets there are.</summary>
    public static IReadOnlyList<LabelPaper> All { get; } = [TwentyFour, SixtyFive];

    /// <summary>Stickers on one page.</summary>
    public int PerPage => Columns * Rows;

    /// <summary>The sheet of a word, or null.</summary>
    public static LabelPaper? Find(string? key) => All.FirstOrDefault(paper => paper.Key == key);
}
