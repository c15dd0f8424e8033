using Coop.Traceability.Decisions;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Purchasing;

/// <summary>Agrees on leaf prices from a day on. A list of the same day takes the older one's
/// place.</summary>
/// <param name="Now">The recorder's clock.</param>
public sealed record SetLeafPrices(
    PriceListId List, DateOnly ValidFrom, string Document, IReadOnlyList<LeafPrice> Prices,
        DateTimeOffset Now)
{
    /// <summary>Most characters of the decision's number.</summary>
    public const int LongestDocument = 80;

    /// <summary>More than any leaf costs; đồng for a kilogram.</summary>
    public const long MostPerKg = 10_000_000;

    public static Decision<PriceListEvent> Decide(SetLeafPrices command) =>
        Fault(command) is { } fault
            ? fault
            : new PriceListEvent.Agreed(
                command.List, command.ValidFrom, command.Document.Trim(), command.Prices,
                FieldTime.Of(command.Now));

    private static PurchaseRefusal? Fault(SetLeafPrices command)
    {
        if (string.IsNullOrWhiteSpace(command.Document) || command.Document.Trim().Length > LongestDocument)
        {
            return new PurchaseRefusal.DocumentInvalid(LongestDocument);
        }

        if (command.Prices.Count == 0)
        {
            return new PurchaseRefusal.NoPrices();
        }

        foreach (var price in command.Prices)
        {
            if (!Grades.Leaf.Contains(price.Grade))
            {
                return new PurchaseRefusal.GradeUnknown(price.Grade);
            }

            if (price.PricePerKg is <= 0 or > MostPerKg)
            {
                return new PurchaseRefusal.PriceInvalid(price.Grade, price.PricePerKg, MostPerKg);
            }

            if (price.FromPercent is < 0 or > 100)
            {
                return new PurchaseRefusal.QualityInvalid(price.FromPercent);
            }
        }

        return command.Prices.GroupBy(p => (p.Grade, p.FromPercent)).FirstOrDefault(g => g.Count() > 1) is
            { } twice
            ? new PurchaseRefusal.BandTwice(twice.Key.Grade, twice.Key.FromPercent)
            : null;
    }
}
