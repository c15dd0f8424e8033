namespace Coop.Storefront.Papers;

/// <summary>What stands on every page of a paper.</summary>
/// <param name="Title">What it is, above the first page.</param>
/// <param name="Holder">The co-op whose paper it is.</param>
/// <param name="Line">Of which days, lot or household; empty for none.</param>
/// <param name="Foot">At the foot of every page beside its number: code, time of printing.</param>
/// <param name="Wide">The page lies on its long side; for tables of many columns.</param>
public sealed record PaperFrame(
    string Title, string Holder, string Line = "", string Foot = "", bool Wide = false);

/// <summary>A column of a table on paper.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Share">Its width beside the other columns'.</param>
/// <param name="Right">Numbers stand at the right edge.</param>
public sealed record PaperColumn(string Title, double Share = 1, bool Right = false);
