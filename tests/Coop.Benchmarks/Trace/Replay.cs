using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using JasperFx.Events;
using Marten;

namespace Coop.Benchmarks.Trace;

/// <summary>
/// Stages a history that commands have written: when staging is right, the tables come out the same.
/// </summary>
internal static class Replay
{
    private static readonly Dictionary<string, Type> States = new()
    {
        ["lot"] = typeof(Lot), ["batch"] = typeof(Batch), ["plot"] = typeof(Plot),
        ["member"] = typeof(Member),
    };

    public static async Task CopyAsync(TraceHost from, TraceHost to)
    {
        await CoopSchema.ApplyAsync(to.Store);
        await using var read = from.Ledger.Read(TraceHost.Coop);
        var events = (await read.Events.QueryAllRawEvents().OrderBy(e => e.Sequence).ToListAsync())
            .Where(e => States.ContainsKey(Noun(e)));
        var staging = new Staging(to.Store, TraceHost.Coop);
        foreach (var command in events.GroupBy(e => e.GetHeader(Stamp.CommandId)!.ToString()!))
        {
            staging.Command(
                EventSeal.RecordedAt(command.First()), TraceHost.Context(command.Key),
                [.. command.Select(e => new StagedFact(
                    e.StreamKey!, e.Version == 1 ? States[Noun(e)] : null, e.Data, e.Id))]);
            foreach (var packed in command.Select(e => e.Data).OfType<LotEvent.Packed>())
            {
                var serials = await read.SerialsAsync(packed.Code).Select(s => s.Value).ToListAsync();
                staging.Packs(packed, serials);
            }
        }

        await staging.FinishAsync();
    }

    private static string Noun(IEvent fact) => fact.StreamKey!.Split('-')[0];
}
