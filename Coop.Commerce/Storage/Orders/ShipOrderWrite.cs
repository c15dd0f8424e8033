using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;

namespace Coop.Commerce.Storage.Orders;

/// <summary>Hands parcels over.</summary>
public static class ShipOrderWrite
{
    /// <summary>
    /// The packs leave: the shelf falls, the lots note it, the order names every serial. Without serials
    /// given,
    /// all that is still to be sent is picked, first to expire first.
    /// </summary>
    public static async Task<Outcome<OrderChanged>> ShipOrderAsync(
        this CoopSession session, ShipOrderRequest request, CancellationToken stop = default)
    {
        var (carrier, tracking) = ((request.Carrier ?? "").Trim(), (request.Tracking ?? "").Trim());
        if (!PlainWords.IsCarrier(carrier))
        {
            return new OrderRefusal.Malformed("carrier", carrier);
        }

        if (tracking.Length > 0 && !PlainWords.IsCode(tracking))
        {
            return new OrderRefusal.Malformed("tracking", tracking);
        }

        if (await OpenOrder.ByCodeAsync(session, request.Code, stop) is not { } open)
        {
            return new OrderRefusal.NotFound(request.Code);
        }

        if (!open.Order.State.CanBecome(OrderState.Shipped))
        {
            return new OrderRefusal.WrongState(open.Order.Code.Value, open.Order.State.Wire(), "ship");
        }

        if ((await ParcelsAsync(open, request.Serials, stop)).Refuses(out var parts, out var why)
            || (await LeaveAsync(open, parts!, stop)).Refuses(out var packs, out why))
        {
            return why!;
        }

        var command = new ShipOrder(carrier, tracking, packs!, open.Now);
        return open.Do(ShipOrder.Decide(open.Order, command)) is { } no ? no : open.Changed();
    }

    /// <summary>What is taken from which lot: as named, or everything that is left.</summary>
    private static async Task<Outcome<IReadOnlyList<LotPart>>> ParcelsAsync(
        OpenOrder open, IReadOnlyList<SerialNumber>? named, CancellationToken stop)
    {
        if (named is null)
        {
            return open.Order.Allocations
                .Select(a => new LotPart(a.Key(), a.Units, []))
                .ToArray();
        }

        var parts = new List<LotPart>();
        var goods = open.Order.Lines.SelectMany(line => line.Goods());
        foreach (var product in goods.GroupBy(g => g.Gtin ?? g.Slug.Value))
        {
            var lots = await open.Session.Documents.LotsOfAsync(product.Key, named, stop);
            var ours = open.Order.Allocations.Where(a => product.Any(g => g.Sku == a.Sku));
            parts.AddRange(ours
                .Select(a => (a, Serials: named.Where(s => lots.TryGetValue(s, out var lot) && lot == a.Lot)))
                .Where(x => x.Serials.Any())
                .Select(x => new LotPart(x.a.Key(), x.Serials.Count(), [.. x.Serials])));
        }

        var known = parts.SelectMany(p => p.Serials).ToHashSet();
        var stray = named.Where(s => !known.Contains(s)).Select(s => s.Value).FirstOrDefault();
        return stray is null && named.Count > 0
            ? parts
            : new OrderRefusal.WrongSerial(stray ?? "");
    }

    private static async Task<Outcome<IReadOnlyList<ShippedPack>>> LeaveAsync(
        OpenOrder open, IReadOnlyList<LotPart> parts, CancellationToken stop)
    {
        var packs = new List<ShippedPack>();
        foreach (var part in parts.OrderBy(p => p.Key))
        {
            var request = new ShipUnitsRequest(part.Key.Lot, open.Order.Code.Value, part.Units, part.Serials);
            if ((await open.Session.ShipUnitsAsync(request, stop)).Refuses(out var left, out var why))
            {
                return why!;
            }

            packs.AddRange(left!.Serials.Select(s =>
                new ShippedPack(part.Key.Sku, part.Key.Lot, part.Key.Place, s)));
        }

        return packs;
    }

    private sealed record LotPart(StockKey Key, int Units, IReadOnlyList<SerialNumber> Serials);
}
