using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Storage.Settings;
using Coop.Traceability.Storage.Tasks;
using JasperFx.Events;

namespace Coop.Traceability.Storage.Lots;

/// <summary>
/// Stores what <see cref="ProcessBatch"/> decides: the run, what it took, and the lots it made.
/// </summary>
public static class ProcessBatchWrite
{
    /// <summary>Makes tea.</summary>
    public static async Task<Outcome<BatchProcessed>> ProcessBatchAsync(
        this CoopSession session, ProcessBatchRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.MemberByCodeAsync(request.OperatorCode, stop) is not { } by)
        {
            return new MemberRefusal.NotFound(request.OperatorCode);
        }

        var settings = await session.TraceSettingsAsync(stop);
        var lots = await FetchAsync(session, request.Inputs, stop);
        var command = Command(session, request, MemberId.Parse(by.Id), settings);
        var decision = ProcessBatch.Decide([.. lots.Select(l => l?.Aggregate)], command);
        if (decision.Begin<Batch, BatchEvent>(session, command.Batch.Value) is { } no)
        {
            return no;
        }

        var run = (BatchEvent.Processed)decision.Facts()[0];
        Append(session, run, [.. lots.Select(l => l!)], [.. command.Outputs.Select(o => o.Code)]);
        if (!run.WithinBand)
        {
            session.RaiseTask(
                OfficeTaskKinds.ExplainYield, run.Code.Value, [.. command.Outputs.Select(o => o.Code.Value)]);
        }

        return Told(run, command);
    }

    /// <summary>The streams of the inputs, in their order; null where there is no such lot.</summary>
    private static async Task<IReadOnlyList<IEventStream<Lot>?>> FetchAsync(
        CoopSession session, IReadOnlyList<BatchInput> inputs, CancellationToken stop)
    {
        var known = await session.Documents.LotsByCodeAsync(inputs.Select(i => i.Lot), stop);
        var keys = known.Values.Select(l => l.Id).ToList();
        var streams = (await session.FetchManyAsync<Lot>(keys, stop)).ToDictionary(s => s.Key!);
        return [.. inputs.Select(i => known.TryGetValue(i.Lot, out var lot) ? streams[lot.Id] : null)];
    }

    private static ProcessBatch Command(
        CoopSession session, ProcessBatchRequest request, MemberId by, TraceSettings settings)
    {
        var prefix = settings.PrefixFor(session.Context.Tenant);
        return new ProcessBatch(
            BatchId.From(Mint.Ulid(session.Now)), Mint.LotCode(prefix), request.TeaType,
            [.. request.Inputs.Select(i => new Taking(i.Lot, i.Grams))],
            [.. request.Outputs.Select(o =>
                new Making(LotId.From(Mint.Ulid(session.Now)), Mint.LotCode(prefix), o.Grade, o.Grams))],
            request.StartedAt, request.FinishedAt, by, settings.Bands, session.Now);
    }

    private static void Append(
        CoopSession session, BatchEvent.Processed run, IReadOnlyList<IEventStream<Lot>> inputs,
        IReadOnlyList<LotCode> codes)
    {
        foreach (var (stream, used) in inputs.Zip(BatchLots.Used(run)))
        {
            stream.AppendOne(used);
        }

        foreach (var made in BatchLots.Produced(run, [.. inputs.Select(i => i.Aggregate!)], codes))
        {
            session.Start<Lot>(made.Lot.Value, made);
        }
    }

    private static BatchProcessed Told(BatchEvent.Processed run, ProcessBatch command) => new(
        run.Code.Value,
        [.. command.Outputs.Select(o => new ProducedLot(o.Code, o.Grade, o.Grams))],
        YieldBand.Percent(run.Outputs.Sum(o => o.Weight.Grams), run.Fresh.Grams),
        run.WithinBand);
}
