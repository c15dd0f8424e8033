using System.Globalization;
using Coop.Storefront.Layout;
using Coop.Traceability.Exports;

namespace Coop.Storefront.Exports;

/// <summary>Cells as each file writes them.</summary>
internal static class SheetCells
{
    /// <summary>For people, in Vietnamese.</summary>
    public static string OnPaper(object? cell, CellKind kind) => (cell, kind) switch
    {
        (null, _) => "",
        (DateOnly day, _) => Show.Date(day),
        (DateTimeOffset at, _) => Show.Time(at),
        (long grams, CellKind.Grams) => Show.Weight(grams),
        (long dong, CellKind.Money) => Show.Money(dong),
        _ => Text(cell),
    };

    /// <summary>For machines: ISO days, plain numbers, kilograms with a point.</summary>
    public static string InFile(object? cell, CellKind kind) => (cell, kind) switch
    {
        (long grams, CellKind.Grams) => (grams / 1000m).ToString("0.###", CultureInfo.InvariantCulture),
        _ => Text(cell),
    };

    /// <summary>Whether a cell is a number in a spreadsheet.</summary>
    public static bool IsNumber(object? cell) => cell is long or int or decimal;

    private static string Text(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.ToOffset(TimeSpan.FromHours(7))
            .ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
