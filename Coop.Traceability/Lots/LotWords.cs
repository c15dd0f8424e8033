namespace Coop.Traceability.Lots;

/// <summary>Words for what becomes of a lot without being sold or used.</summary>
public static class LotWords
{
    public const string Difference = "difference";
    public const string Shrinkage = "shrinkage";

    /// <summary>Why some of it went: a count that differs, drying out, a sample, tasting, a gift, own
    /// use.</summary>
    public static readonly IReadOnlyList<string> Purposes =
        [Difference, Shrinkage, "sample", "tasting", "gift", "own-use"];

    /// <summary>What may also be taken of a lot that is held: counting and testing go on.</summary>
    public static readonly IReadOnlyList<string> OfHeld = [Difference, Shrinkage, "sample"];

    /// <summary>How some of it was destroyed.</summary>
    public static readonly IReadOnlyList<string> Ways =
        ["composted", "burned", "buried", "collected", "other"];

    /// <summary>What became of goods that came back: on hand again, on hand but held, destroyed.</summary>
    public static readonly IReadOnlyList<string> Fates = ["stock", "held", "disposed"];
}
