using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Stock;
using Coop.Traceability.Lots;
using JasperFx.Events;
using Marten;

namespace Coop.Commerce.Storage.Stock;

/// <summary>The shelf as the events alone tell it. It must equal the guard table, row for row.</summary>
public static class StockRebuild
{
    /// <summary>Folds every event of the co-op, in the order they were written.</summary>
    /// <exception cref="InvalidOperationException">An event takes what was not there: the table was
    /// by-passed.</exception>
    public static async Task<IReadOnlyList<StockRow>> StockFromEventsAsync(
        this IQuerySession session, CancellationToken stop = default)
    {
        var rows = new Dictionary<StockKey, StockRow>();
        var orders = new Dictionary<string, Order>();
        var packs = new Dictionary<string, StockKey>();
        var holds = new Dictionary<string, int>();
        var events = await session.Events.QueryAllRawEvents().OrderBy(e => e.Sequence).ToListAsync(stop);
        foreach (var change in events.SelectMany(fact => Changes(fact, orders, packs, holds)))
        {
            var before = rows.GetValueOrDefault(change.Key);
            rows[change.Key] = StockChange.Fold(before, change)
                ?? throw new InvalidOperationException($"{change} cannot follow {before}.");
        }

        return [.. rows.Values.OrderBy(row => row.Key)];
    }

    private static IReadOnlyList<StockChange> Changes(
        IEvent fact, Dictionary<string, Order> orders, Dictionary<string, StockKey> packs,
        Dictionary<string, int> holds)
    {
        switch (fact.Data)
        {
            case LotEvent.Packed packed:
                var key = new StockKey(Sku.Parse(packed.Goods.Sku), packed.Code, StockKey.Main);
                packs[fact.StreamKey!] = key;
                return [new StockChange.Receive(key, packed.Units, packed.BestBefore)];
            case LotEvent.Unpacked opened:
                return [new StockChange.Remove(packs[fact.StreamKey!], opened.Units)];
            case LotEvent.Taken { Units: > 0 } taken:
                return [new StockChange.Remove(packs[fact.StreamKey!], taken.Units)];
            case LotEvent.Disposed { Units: > 0 } disposed:
                return [new StockChange.Remove(packs[fact.StreamKey!], disposed.Units)];
            case LotEvent.Held when packs.TryGetValue(fact.StreamKey!, out var held):
                holds[held.Lot.Value] = holds.GetValueOrDefault(held.Lot.Value) + 1;
                return [new StockChange.Mark(held, true)];
            case LotEvent.Released when packs.TryGetValue(fact.StreamKey!, out var freed):
                return [new StockChange.Mark(freed, --holds[freed.Lot.Value] > 0)];
            case OrderEvent e:
                var before = orders.GetValueOrDefault(fact.StreamKey!);
                orders[fact.StreamKey!] = Order.Fold(before, e);
                return OrderStock.Of(before, e);
            default:
                return [];
        }
    }
}
