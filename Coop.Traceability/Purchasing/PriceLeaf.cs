using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Purchasing;

/// <summary>
/// Prices leaf that had no price when it came; or puts quality, check and price right, with a reason.
/// </summary>
/// <param name="Code">Named in refusals.</param>
/// <param name="Reason">Why it is put right; null for a first price.</param>
public sealed record PriceLeaf(
    string Code, int? QualityPercent, LeafCheck Check, SideRef? Reason, DateTimeOffset Now)
{
    /// <param name="list">The list in force on the day of receipt; null when there is none.</param>
    public static Decision<LeafPurchaseEvent> Decide(LeafPurchase? purchase, PriceList? list,
        PriceLeaf command)
    {
        if (purchase is null)
        {
            return new PurchaseRefusal.NotFound(command.Code);
        }

        if (Fault(purchase, command) is { } fault)
        {
            return fault;
        }

        if (list is null || list.Prices.All(p => p.Grade != purchase.Grade))
        {
            return new PurchaseRefusal.NoPrice(purchase.Grade, purchase.On);
        }

        if (list.PriceOf(purchase.Grade, command.QualityPercent) is not { } price)
        {
            return command.QualityPercent is null
                ? new PurchaseRefusal.QualityWanted(purchase.Grade)
                : new PurchaseRefusal.NoPrice(purchase.Grade, purchase.On);
        }

        var of = LeafAmount.Of(purchase.Weight, price.PricePerKg, command.Check);
        return of.Amount < 0
            ? new PurchaseRefusal.DiscountTooBig(of.Discount, of.Gross)
            : Fact(purchase, list, command, of);
    }

    private static PurchaseRefusal? Fault(LeafPurchase purchase, PriceLeaf command) => purchase switch
    {
        { Of: { } of } when command.Reason is null =>
            new PurchaseRefusal.PricedAlready(command.Code, of.Amount),
        { Of: null } when command.Reason is not null => new PurchaseRefusal.NotPriced(command.Code),
        _ => BuyLeaf.Fault(
            Lots.Lines.Word(purchase.Line), command.QualityPercent, command.Check),
    };

    private static LeafPurchaseEvent Fact(
        LeafPurchase purchase, PriceList list, PriceLeaf command, LeafAmount of)
    {
        var at = FieldTime.Of(command.Now);
        var key = PriceListId.Parse(list.Id);
        return purchase.Of is { } before && command.Reason is { } reason
            ? new LeafPurchaseEvent.Corrected(
                key, command.QualityPercent, command.Check, of, before.Amount, reason, at)
            : new LeafPurchaseEvent.Priced(key, command.QualityPercent, command.Check, of, at);
    }
}
