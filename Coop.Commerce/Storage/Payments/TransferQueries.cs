using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.People;
using Marten;

namespace Coop.Commerce.Storage.Payments;

/// <summary>A transfer as the treasurer sees it.</summary>
/// <param name="Content">What the bank says was written; null when there was none, or it was
/// forgotten.</param>
public sealed record TransferView(
    string Id, string Provider, string Reference, long Amount, string? Content, DateTimeOffset At,
        string? Order,
    string Verdict);

/// <summary>Reads transfers.</summary>
public static class TransferQueries
{
    /// <summary>Transfers that found no order, oldest first, with the bank's text.</summary>
    public static async Task<IReadOnlyList<TransferView>> UnmatchedTransfersAsync(
        this IQuerySession session, PeopleVault vault, CancellationToken stop = default)
    {
        var open = await session.Query<Transfer>()
            .Where(t => t.Verdict == Transfer.Unknown).OrderBy(t => t.Id).ToListAsync(stop);
        return await session.ViewsAsync(vault, open, stop);
    }

    /// <summary>All transfers, newest first, up to <paramref name="count"/>.</summary>
    public static async Task<IReadOnlyList<TransferView>> TransfersAsync(
        this IQuerySession session, PeopleVault vault, int count = 100, CancellationToken stop = default)
    {
        var newest = await session.Query<Transfer>().OrderByDescending(t =>
            t.Id).Take(count).ToListAsync(stop);
        return await session.ViewsAsync(vault, newest, stop);
    }

    /// <summary>The only unpaid order whose code begins like this; null when there is none or
    /// several.</summary>
    internal static async Task<string?> OnlyOpenOrderAsync(
        this IQuerySession session, string beginning, CancellationToken stop)
    {
        var entries = await session.Query<OrderEntry>().Where(e => e.Id.StartsWith(beginning)).Take(10)
            .ToListAsync(stop);
        var payments = await session.LoadManyAsync<Payment>(stop, entries.Select(e => e.Payment));
        return payments.Where(p => p.Outstanding() > 0).ToList() is [var only] ? only.Code.Value : null;
    }

    private static async Task<IReadOnlyList<TransferView>> ViewsAsync(
        this IQuerySession session, PeopleVault vault, IReadOnlyList<Transfer> transfers,
            CancellationToken stop)
    {
        var keys = transfers.Select(t => t.Content).OfType<string>().Select(PersonId.Parse).ToList();
        var texts = await vault.ReadAsync(session, keys, stop);
        return
        [
            .. transfers.Select(t => new TransferView(
                t.Id, t.Provider, t.Reference, t.Amount,
                t.Content is null ? null : texts.GetValueOrDefault(PersonId.Parse(t.Content))?["text"],
                t.At.At, t.Order?.Value, t.Verdict)),
        ];
    }
}
