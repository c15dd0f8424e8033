using Coop.Commerce.Identifiers;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Settings;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Commerce.Storage.Payments;

/// <summary>Takes in a transfer that a provider tells of.</summary>
public static class RecordTransferWrite
{
    /// <summary>The vault's kind of a bank's text.</summary>
    public const string ContentKind = "transfer-text";

    /// <summary>
    /// Books the transfer once, whatever comes twice. An order is found by its code in the text; without
    /// one the
    /// transfer is kept as unknown and shown to the office.
    /// </summary>
    public static async Task<Outcome<TransferRecorded>> RecordTransferAsync(
        this CoopSession session, RecordTransferRequest request, CancellationToken stop = default)
    {
        if (request.Amount <= 0)
        {
            return new PaymentRefusal.NoAmount(request.Amount);
        }

        var incoming = new IncomingTransfer(
            TransferId.From(Mint.Ulid(session.Now)), request.Provider, request.ProviderId,
            request.Reference.Trim(), request.Amount, null, FieldTime.Of(request.ReceivedAt));
        var known = await session.Documents.KnownAsync(incoming.Names(), stop);
        if (Same(known, request) is { } same)
        {
            var transfer = await session.Documents.LoadAsync<Transfer>(same.Transfer, stop);
            return new TransferRecorded(same.Transfer, transfer!.Verdict, transfer.Order?.Value, true);
        }

        incoming = incoming with { Content = Keep(session, request.Content) };
        var open = known.Count > 0 ? null : await FindAsync(session, request.Content, stop);
        return open is null
            ? Unknown(session, incoming, known)
            : await BookAsync(session, incoming, open, stop);
    }

    /// <summary>The same provider's number, or the same bank reference with the same amount.</summary>
    private static TransferEntry? Same(IReadOnlyList<TransferEntry> known, RecordTransferRequest request) =>
        known.FirstOrDefault(e => e.Id == $"{request.Provider}/{request.ProviderId}")
        ?? known.FirstOrDefault(e => e.Amount == request.Amount);

    private static async Task<Outcome<TransferRecorded>> BookAsync(
        CoopSession session, IncomingTransfer incoming, OpenOrder open, CancellationToken stop)
    {
        if ((await BookTransferWrite.BookAsync(
            open, incoming.Id, incoming.Amount, incoming.Reference, "text", incoming.At, stop))
            .Refuses(out var matched, out var why))
        {
            return why!;
        }

        BookTransferWrite.Begin(session, incoming, [], matched);
        return new TransferRecorded(
            incoming.Id.Value, matched!.Verdict.Wire(), open.Order.Code.Value, false);
    }

    private static TransferRecorded Unknown(
        CoopSession session, IncomingTransfer incoming, IReadOnlyList<TransferEntry> known)
    {
        BookTransferWrite.Begin(session, incoming, [.. known.Select(e => e.Id)], null);
        session.RaiseTask(MoneyTaskKinds.TransferUnknown, incoming.Id.Value, []);
        return new TransferRecorded(incoming.Id.Value, Transfer.Unknown, null, false);
    }

    /// <summary>The first candidate that was really issued; a code the bank cut off when only one begins
    /// like it.</summary>
    private static async Task<OpenOrder?> FindAsync(CoopSession session, string content,
        CancellationToken stop)
    {
        var settings = await session.Documents.CoopSettingsAsync(stop);
        foreach (var code in MatchTransfer.Candidates(content, settings.OrderPrefix))
        {
            if (await OpenOrder.ByCodeAsync(session, code.Value, stop) is { } open)
            {
                return open;
            }
        }

        return MatchTransfer.CutOff(content, settings.OrderPrefix) is { } cut
            && await session.Documents.OnlyOpenOrderAsync(cut, stop) is { } only
                ? await OpenOrder.ByCodeAsync(session, only, stop)
                : null;
    }

    private static string? Keep(CoopSession session, string content) => string.IsNullOrWhiteSpace(content)
        ? null
        : session.Need<PeopleVault>().Put(
            session, ContentKind, new Dictionary<string, string?> { ["text"] = content.Trim() }).Value;
}
