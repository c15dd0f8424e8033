using Coop.Traceability.Amounts;

namespace Coop.Traceability.Exports;

/// <summary>A table that leaves the co-op: its heads, and what makes a row of a fact.</summary>
/// <param name="Key">Name of its file, without ending.</param>
/// <param name="Title">What an auditor calls it.</param>
/// <param name="Columns">From left to right.</param>
public sealed record Sheet(string Key, string Title, IReadOnlyList<SheetColumn> Columns);

/// <summary>A column.</summary>
/// <param name="Share">Its width on paper beside the others'.</param>
/// <param name="Kind">What stands in it.</param>
public sealed record SheetColumn(string Title, double Share = 1, CellKind Kind = CellKind.Text);

/// <summary>What stands in a cell; each paper and file writes it in its own way.</summary>
public enum CellKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A local day.</summary>
    Day,

    /// <summary>An instant.</summary>
    Time,

    /// <summary>Whole grams; shown in kilograms.</summary>
    Grams,

    /// <summary>Whole đồng.</summary>
    Money,

    /// <summary>A whole number.</summary>
    Number,
}

/// <summary>Codes people know, by the keys that facts carry.</summary>
/// <param name="Members">Household codes by stream key.</param>
/// <param name="Plots">Plot codes by stream key.</param>
/// <param name="Lots">Lot codes by stream key.</param>
public sealed record ExportNames(
    IReadOnlyDictionary<string, string> Members, IReadOnlyDictionary<string, string> Plots,
    IReadOnlyDictionary<string, string> Lots)
{
    /// <summary>The code, or the key itself when the co-op forgot it.</summary>
    public string Member(string? key) => key is null ? "" : Members.GetValueOrDefault(key, key);

    public string Plot(string? key) => key is null ? "" : Plots.GetValueOrDefault(key, key);

    public string Lot(string? key) => key is null ? "" : Lots.GetValueOrDefault(key, key);

    /// <summary>Lots with what was taken of each: <c>TL-… = 18500 g; …</c> whole grams.</summary>
    public string Parts(IEnumerable<(string Lot, Weight Weight)> parts) => string.Join(
        "; ", parts.Select(p => FormattableString.Invariant($"{Lot(p.Lot)} = {p.Weight.Grams} g")));
}
