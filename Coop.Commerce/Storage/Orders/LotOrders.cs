using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Traceability.Identifiers;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Commerce.Storage.Orders;

/// <summary>Finds orders by what is in them.</summary>
public static class LotOrders
{
    /// <summary>Orders whose goods have not all left; the words of a partial index.</summary>
    internal const string IsOpen =
        "data ->> 'state' in ('Placed', 'Confirmed', 'Picking', 'PartlyShipped')";

    private const string OfCode =
        "d.id in (select e.data ->> 'order' from {0}.mt_doc_orderentry e "
        + "where e.tenant_id = d.tenant_id and e.id = any(?))";

    private const string WithLot =
        "d." + IsOpen + " and exists (select 1 from jsonb_array_elements(d.data -> 'allocations') a "
        + "where a ->> 'lot' = any(?))";

    /// <summary>The orders of these codes, in one round trip and the money of them in another.</summary>
    public static async Task<IReadOnlyList<OrderView>> OrdersOfCodesAsync(
        this IQuerySession session, IReadOnlyCollection<string> codes, CancellationToken stop = default)
    {
        if (codes.Count == 0)
        {
            return [];
        }

        var sql = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, OfCode,
            session.DocumentStore.Options.DatabaseSchemaName);
        return await session.ViewsAsync(await session.Query<Order>()
            .Where(o => o.MatchesSql(sql, new object[] { codes.ToArray() })).ToListAsync(stop), stop);
    }

    /// <summary>Orders for which packs of these lots are set aside and have not left.</summary>
    public static async Task<IReadOnlyList<OrderView>> OpenOrdersOfLotsAsync(
        this IQuerySession session, IReadOnlyCollection<LotCode> lots, CancellationToken stop = default) =>
        lots.Count == 0 ? [] : await session.ViewsAsync(await session.OpenOfLotsAsync(lots, stop), stop);

    internal static async Task<IReadOnlyList<Order>> OpenOfLotsAsync(
        this IQuerySession session, IReadOnlyCollection<LotCode> lots, CancellationToken stop)
    {
        var codes = lots.Select(l => l.Value).ToArray();
        return await session.Query<Order>()
            .Where(o => o.MatchesSql(WithLot, new object[] { codes })).ToListAsync(stop);
    }

    private static async Task<IReadOnlyList<OrderView>> ViewsAsync(
        this IQuerySession session, IReadOnlyList<Order> orders, CancellationToken stop)
    {
        var payments = (await session.LoadManyAsync<Payment>(stop, orders.Select(o => o.Payment.Value)))
            .ToDictionary(p => p.Id);
        return [.. orders.OrderBy(o => o.Id, StringComparer.Ordinal)
            .Select(o => o.View(payments[o.Payment.Value]))];
    }
}
