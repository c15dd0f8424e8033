using Coop.Commerce.Orders;
using Coop.Commerce.Stock;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Stock;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.People;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Recalls;
using Marten;

namespace Coop.Storefront.Recalls;

/// <summary>Composes what a recall reaches from the crop's books and the shop's.</summary>
/// <param name="vault">Opened only for those who may see people.</param>
public sealed class RecallScopes(PeopleVault vault, IPlaces places, TimeProvider clock)
{
    /// <summary>The four lists.</summary>
    /// <param name="recall">The recall; null for a dry run.</param>
    /// <param name="people">Whether buyers are named.</param>
    public async Task<RecallScope> OfAsync(
        IQuerySession session, RecallReach reach, Recall? recall, bool people, CancellationToken stop)
    {
        var began = clock.GetTimestamp();
        var lots = reach.Packs.Select(p => p.Code).ToHashSet();
        var shipped = await session.OrdersOfCodesAsync(
            await session.OrdersWithPacksOfAsync(reach, stop), stop);
        var open = await session.OpenOrdersOfLotsAsync(lots, stop);
        var skus = reach.Packs
            .Select(p => Coop.Commerce.Identifiers.Sku.Parse(p.Packs!.Goods.Sku)).Distinct();
        var shelf = lots.Count == 0
            ? [] : (await session.StockAsync([.. skus], stop)).Where(r => lots.Contains(r.Key.Lot)).ToList();
        var named = people
            ? await session.OrderContactsAsync(
                vault, places, [.. shipped.Concat(open).Select(o => o.Id).Distinct()], stop)
            : new Dictionary<string, OrderContact>();
        var delivered = await DeliveredAsync(session, reach, people, stop);
        return new RecallScope(
            recall?.Code.Value, recall?.Drill ?? false, [reach.Start.Kind, .. reach.Start.Codes],
            clock.GetUtcNow(), (long)clock.GetElapsedTime(began).TotalMilliseconds,
            new ScopeOf(
                [.. reach.Lots.Select(l => LotOf(reach, l))],
                ScopeUnits.Of(Units(reach, shipped, shelf, recall))),
            [.. shipped.Select(o => Shipped(reach, o, named.GetValueOrDefault(o.Id)))],
            delivered,
            [.. open.Select(o => Stoppable(o, lots, named.GetValueOrDefault(o.Id)))],
            [.. shelf.Select(r => new StockAt(
                r.Key.Place, r.Key.Lot.Value, r.Key.Sku.Value, r.OnHand, r.Held))],
            reach.Upstream);
    }

    private async Task<IReadOnlyList<BulkDelivered>> DeliveredAsync(
        IQuerySession session, RecallReach reach, bool people, CancellationToken stop)
    {
        var lots = reach.Lots.ToDictionary(l => LotId.Parse(l.Id), l => l.Code.Value);
        var deliveries = await session.DeliveriesOfAsync(lots.Keys, stop);
        var named = people && deliveries.Count > 0
            ? await session.ReceiversAsync(deliveries, vault, stop)
            : new Dictionary<PersonId, PersonRecord>();
        return
        [
            .. deliveries.Select(d =>
            {
                var to = named.GetValueOrDefault(d.Receiver);
                var lines = d.Lines.Where(l => lots.ContainsKey(l.Lot)).ToList();
                return new BulkDelivered(
                    d.Code.Value, to?.Name, to?.Phone?.ToString(), to?[SendDeliveryWrite.Address],
                    d.Document, d.At.On,
                    [.. lines.Select(l => lots[l.Lot])], lines.Sum(l => l.Out().Grams),
                    lines.Sum(l => l.Back.Grams));
            }),
        ];
    }

    private static ScopeLot LotOf(RecallReach reach, Lot lot) => new(
        lot.Code.Value, lot.Kind.ToString().ToLowerInvariant(), lot.OnHand.Grams,
        lot.Packs is null ? 0 : reach.UnitsOf(lot), lot.IsHeld());

    private static RecallUnits Units(
        RecallReach reach, IReadOnlyList<OrderView> shipped, IReadOnlyList<StockRow> shelf, Recall? recall)
    {
        var parcels = shipped.SelectMany(o => o.Shipments).ToList();
        var sold = parcels.Where(s => s.DeliveredAt is not null).Sum(s => Packs(reach, s));
        var inTransit = parcels.Where(s => s.DeliveredAt is null).Sum(s => Packs(reach, s));
        var single = reach.Serials is not null;
        return new RecallUnits(
            reach.Units, single ? 0 : reach.Packs.Sum(p => p.Packs!.Unpacked + p.Packs.Taken), sold,
            single ? reach.Units - sold - inTransit : shelf.Sum(r => r.OnHand), inTransit,
            recall?.Returned ?? 0, recall?.Destroyed ?? 0);
    }

    private static int Packs(RecallReach reach, ShipmentView parcel) =>
        parcel.Serials.Count(p => reach.Concerns(p.Lot, p.Serial));

    private static ShippedOrder Shipped(RecallReach reach, OrderView order, OrderContact? buyer)
    {
        var packs = order.Shipments.SelectMany(s => s.Serials)
            .Where(p => reach.Concerns(p.Lot, p.Serial)).ToList();
        var last = order.Shipments.All(s => s.DeliveredAt is not null)
            ? order.Shipments.Max(s => s.DeliveredAt) : null;
        return new ShippedOrder(
            order.Code, buyer?.Name, buyer?.Phone, Address(buyer),
            [.. packs.Select(p => p.Lot.Value).Distinct()], packs.Count, last);
    }

    private static string? Address(OrderContact? buyer) => buyer is null
        ? null
        : string.Join(", ", new[] { buyer.Street, buyer.WardName }.Where(t => !string.IsNullOrEmpty(t)));

    private static StoppableOrder Stoppable(
        OrderView order, HashSet<Coop.Traceability.Identifiers.LotCode> lots, OrderContact? buyer) => new(
            order.Code, order.State, order.Payment.State,
            order.Lines.SelectMany(l => l.Allocations).Where(a => lots.Contains(a.Lot)).Sum(a => a.Units),
            buyer?.Name, buyer?.Phone);
}
