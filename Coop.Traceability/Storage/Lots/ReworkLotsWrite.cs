using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Storage.Settings;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="ReworkLots"/> decides: the run, what it took, and the lots it
/// made.</summary>
public static class ReworkLotsWrite
{
    /// <summary>Takes lots apart, puts them together or grades them anew.</summary>
    public static async Task<Outcome<LotsReworked>> ReworkLotsAsync(
        this CoopSession session, ReworkLotsRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.MemberByCodeAsync(request.OperatorCode, stop) is not { } by)
        {
            return new MemberRefusal.NotFound(request.OperatorCode);
        }

        var prefix = (await session.TraceSettingsAsync(stop)).PrefixFor(session.Context.Tenant);
        var found = (await LotStreams.OfAsync(session, request.Inputs.Select(i => i.Lot), stop))
            .ToDictionary(f => f.Code, f => f.Stream);
        var lots = request.Inputs.Select(i => found[i.Lot]).ToList();
        var command = new ReworkLots(
            BatchId.From(Mint.Ulid(session.Now)), Mint.LotCode(prefix), request.Kind,
            [.. request.Inputs.Select(i => new Taking(i.Lot, i.Grams))],
            [.. request.Outputs.Select(o => new Making(
                LotId.From(Mint.Ulid(session.Now)), Mint.LotCode(prefix), o.Grade, o.Grams))],
            request.At, MemberId.Parse(by.Id), session.Now)
            .Graded(lots.FirstOrDefault()?.Aggregate);
        var decision = ReworkLots.Decide([.. lots.Select(l => l?.Aggregate)], command);
        if (decision.Begin<Batch, BatchEvent>(session, command.Batch.Value) is { } no)
        {
            return no;
        }

        var run = (BatchEvent.Reworked)decision.Facts()[0];
        foreach (var (stream, used) in lots.Zip(BatchLots.Used(run)))
        {
            stream!.AppendOne(used);
        }

        Start(session, run, [.. lots.Select(l => l!.Aggregate!)], [.. command.Outputs.Select(o => o.Code)]);
        return new LotsReworked(
            run.Code.Value, [.. command.Outputs.Select(o => new ProducedLot(o.Code, o.Grade, o.Grams))],
            run.Loss.Grams);
    }

    /// <summary>The streams of the lots that came out.</summary>
    internal static void Start(
        CoopSession session, BatchEvent.Reworked run, IReadOnlyList<Lot> lots, IReadOnlyList<LotCode> codes)
    {
        foreach (var made in BatchLots.Produced(run, lots, codes))
        {
            session.Start<Lot>(made.Lot.Value, made);
        }
    }
}
