using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Traceability.People;
using Marten;

namespace Coop.Commerce.Storage.Orders;

/// <summary>Reads orders.</summary>
public static class OrderQueries
{
    /// <summary>The order of this code; null when the co-op has none.</summary>
    public static async Task<OrderView?> OrderAsync(
        this IQuerySession session, string code, CancellationToken stop = default) =>
        OrderCode.TryParse(code, out var parsed)
        && await session.LoadAsync<OrderEntry>(parsed.Value, stop) is { } entry
            ? await session.ViewAsync(entry, stop)
            : null;

    /// <summary>The order for its buyer: the phone must be the one he gave. Null otherwise, whatever is
    /// wrong.</summary>
    public static async Task<OrderView?> OrderForBuyerAsync(
        this IQuerySession session, IVaultCipher cipher, string code, string phone,
            CancellationToken stop = default) =>
        OrderCode.TryParse(code, out var parsed)
        && PhoneNumber.TryParse(phone, out var number)
        && await session.LoadAsync<OrderEntry>(parsed.Value, stop) is { } entry
        && entry.PhoneHash == cipher.PhoneHash(session.TenantId, number)
            ? await session.ViewAsync(entry, stop)
            : null;

    /// <summary>Orders, newest first, up to <paramref name="count"/>.</summary>
    /// <param name="states">Only in these states; empty: in all.</param>
    /// <param name="before">Only orders older than the one with this key; null: from the newest.</param>
    public static async Task<IReadOnlyList<OrderView>> OrdersAsync(
        this IQuerySession session, IReadOnlyCollection<OrderState> states, int count = 50,
            string? before = null,
        CancellationToken stop = default)
    {
        IQueryable<Order> query = session.Query<Order>();
        if (states.Count > 0)
        {
            var wanted = states.ToArray();
            query = query.Where(o => wanted.Contains(o.State));
        }

        if (before is not null)
        {
            query = query.Where(o => o.Id.CompareTo(before) < 0);
        }

        var orders = await query.OrderByDescending(o => o.Id).Take(count).ToListAsync(stop);
        var payments = (await session.LoadManyAsync<Payment>(stop, orders.Select(o => o.Payment.Value)))
            .ToDictionary(p => p.Id);
        return [.. orders.Select(o => o.View(payments[o.Payment.Value]))];
    }

    private static async Task<OrderView?> ViewAsync(
        this IQuerySession session, OrderEntry entry, CancellationToken stop)
    {
        var batch = session.CreateBatchQuery();
        var order = batch.Load<Order>(entry.Order);
        var payment = batch.Load<Payment>(entry.Payment);
        await batch.Execute(stop);
        return (await order)!.View((await payment)!);
    }
}
