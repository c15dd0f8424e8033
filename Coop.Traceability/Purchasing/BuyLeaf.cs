using Coop.Traceability.Decisions;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Purchasing;

/// <summary>Looks at leaf that was weighed in, and prices it by the list of the day of receipt.</summary>
/// <param name="Purchase">Fresh key.</param>
/// <param name="Leaf">The weighing.</param>
public sealed record BuyLeaf(
    PurchaseId Purchase, LotEvent.Received Leaf, int? QualityPercent, LeafCheck Check)
{
    /// <summary>
    /// What speaks against buying, before anything is weighed in: leaf that failed is not taken on the
    /// VietGAP line.
    /// </summary>
    public static PurchaseRefusal? Fault(string line, int? qualityPercent, LeafCheck check) => check switch
    {
        _ when qualityPercent is < 0 or > 100 => new PurchaseRefusal.QualityInvalid(qualityPercent.Value),
        _ when check.Fault() is { } fault => fault,
        _ when check.Failed() && line == Lines.VietGap =>
            new PurchaseRefusal.FailedForVietGap(qualityPercent),
        _ => null,
    };

    /// <param name="list">The list in force on the day of receipt; null when there is none.</param>
    public static Decision<LeafPurchaseEvent> Decide(PriceList? list, BuyLeaf command)
    {
        var leaf = command.Leaf;
        if (Fault(leaf.Line.Word(), command.QualityPercent, command.Check) is { } fault)
        {
            return fault;
        }

        var seen = new LeafPurchaseEvent.Checked(
            command.Purchase, leaf.Lot, leaf.Code, leaf.Plot, leaf.Member, leaf.At.On, leaf.Weight,
                leaf.Grade,
            leaf.Line, command.QualityPercent, command.Check, leaf.At);
        if (list?.PriceOf(leaf.Grade, command.QualityPercent) is not { } price)
        {
            return new LeafPurchaseEvent[] { seen };
        }

        var of = LeafAmount.Of(leaf.Weight, price.PricePerKg, command.Check);
        return of.Amount < 0
            ? new PurchaseRefusal.DiscountTooBig(of.Discount, of.Gross)
            : new LeafPurchaseEvent[]
            {
                seen,
                new LeafPurchaseEvent.Priced(
                    PriceListId.Parse(list.Id), command.QualityPercent, command.Check, of, leaf.At),
            };
    }
}
