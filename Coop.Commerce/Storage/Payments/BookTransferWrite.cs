using Coop.Commerce.Identifiers;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;
using Marten;

namespace Coop.Commerce.Storage.Payments;

/// <summary>A transfer on its way into the books.</summary>
/// <param name="Content">Key of the vault row with the bank's text; null when there was none.</param>
internal sealed record IncomingTransfer(
    TransferId Id, string Provider, string ProviderId, string Reference, long Amount, string? Content,
        FieldTime At)
{
    /// <summary>What it is called: by its provider, and by the bank where that is told.</summary>
    public IReadOnlyList<string> Names() =>
        Reference.Length == 0 ? [$"{Provider}/{ProviderId}"]
            : [$"{Provider}/{ProviderId}", BankName(Reference)];

    /// <summary>The name a bank's reference gives a transfer.</summary>
    public static string BankName(string reference) => $"bank/{reference.Trim().ToUpperInvariant()}";
}

/// <summary>Writes transfers down and books them.</summary>
internal static class BookTransferWrite
{
    /// <summary>Begins the transfer's stream and claims its names; names already claimed by others are left
    /// alone.</summary>
    public static void Begin(
        CoopSession session, IncomingTransfer incoming, IReadOnlyCollection<string> taken,
            TransferEvent? matched)
    {
        var received = new TransferEvent.Received(
            incoming.Id, incoming.Provider, incoming.ProviderId, incoming.Reference, incoming.Amount,
            incoming.Content, incoming.At);
        session.Start<Transfer>(incoming.Id.Value, matched is null ? [received] : [received, matched]);
        foreach (var name in incoming.Names().Except(taken))
        {
            session.Documents.Insert(new TransferEntry(name, incoming.Id.Value, incoming.Amount));
        }
    }

    /// <summary>Books a transfer to an order and lets the order follow.</summary>
    /// <returns>The fact for the transfer's own stream, or why nothing was booked.</returns>
    public static async Task<Outcome<TransferEvent.Matched>> BookAsync(
        OpenOrder open, TransferId transfer, long amount, string reference, string by, FieldTime at,
        CancellationToken stop)
    {
        var due = open.Payment.RefundDue();
        var verdict = open.Payment.Judge(amount);
        var command = new BookTransfer(transfer, amount, reference, at);
        var why = open.Do(BookTransfer.Decide(open.Payment, command)) ?? await Settle.OrderAsync(open, due,
            stop);
        return why is null ? new TransferEvent.Matched(open.Order.Code, verdict, by, open.Now) : why;
    }

    /// <summary>The transfers that have one of these names already.</summary>
    public static Task<IReadOnlyList<TransferEntry>> KnownAsync(
        this IQuerySession session, IReadOnlyList<string> names, CancellationToken stop) =>
        session.LoadManyAsync<TransferEntry>(stop, names);
}
