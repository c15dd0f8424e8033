using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Purchasing;

/// <summary>
/// Follows a receipt whose weight or grade was put right: what the leaf is worth is worked out again. The
/// price a kilogram stays; another grade gets the price of its own on the day of receipt.
/// </summary>
/// <param name="Reason">That of the receipt's correction.</param>
public sealed record ReweighLeaf(Weight Weight, string Grade, SideRef Reason, DateTimeOffset Now)
{
    /// <param name="list">The list in force on the day of receipt; null when there is none.</param>
    public static Decision<LeafPurchaseEvent> Decide(
        LeafPurchase purchase, PriceList? list, ReweighLeaf command)
    {
        if (command.Weight == purchase.Weight && command.Grade == purchase.Grade)
        {
            return Array.Empty<LeafPurchaseEvent>();
        }

        if (purchase.Of is not { } before)
        {
            return Fact(purchase, command, null, null);
        }

        var same = command.Grade == purchase.Grade;
        if ((same ? before.PricePerKg : list?.PriceOf(command.Grade, purchase.QualityPercent)?.PricePerKg)
            is not { } perKg)
        {
            return new PurchaseRefusal.NoPrice(command.Grade, purchase.On);
        }

        var of = LeafAmount.Of(command.Weight, perKg, purchase.Check);
        return of.Amount < 0
            ? new PurchaseRefusal.DiscountTooBig(of.Discount, of.Gross)
            : Fact(purchase, command, same ? purchase.List : PriceListId.Parse(list!.Id), of);
    }

    private static LeafPurchaseEvent Fact(
        LeafPurchase purchase, ReweighLeaf command, PriceListId? list, LeafAmount? of) =>
        new LeafPurchaseEvent.Reweighed(
            purchase.Weight, command.Weight, command.Grade, list, of, purchase.Of?.Amount, command.Reason,
            FieldTime.Of(command.Now));
}
