using System.Diagnostics;
using System.Globalization;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Settings;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Benchmarks.Trace;

/// <summary>
/// One record (leaf weighed in: two streams, two snapshots, an edge) by the write path, and by bare Marten
/// that fetches, snapshots and appends the same without deciding, headers or hash. They take turns.
/// </summary>
internal static class AppendBench
{
    private const int Rounds = 6;
    private const int OfRound = 60;

    public static async Task RunAsync(TraceHost host)
    {
        await using var read = host.Store.QuerySession(TraceHost.Coop);
        var plots = (await read.Query<Plot>().OrderBy(p => p.Id).ToListAsync()).Select(p => p.Code.Value);
        var codes = plots.ToList();
        await RoundAsync(20, n => ByLedgerAsync(host, codes[n % codes.Count]));
        await RoundAsync(20, n => BareAsync(host, codes[n % codes.Count]));
        var (ours, bare, oursBytes, bareBytes) = (0.0, 0.0, 0.0, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var first = round * OfRound;
            var (time, bytes) = await RoundAsync(OfRound, n =>
                ByLedgerAsync(host, codes[(first + n) % codes.Count]));
            (ours, oursBytes) = (ours + time, oursBytes + bytes);
            (time, bytes) = await RoundAsync(OfRound, n => BareAsync(host, codes[(first + n) % codes.Count]));
            (bare, bareBytes) = (bare + time, bareBytes + bytes);
        }

        const double all = Rounds * OfRound;
        Report.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"append of one record             {all / ours,6:0}/s, bare Marten {all / bare,6:0}/s: "
            + $"{bare / ours:0.00} of it  target >= 0.80  "
            + $"({oursBytes / all / 1024:0} and {bareBytes / all / 1024:0} KiB allocated)"));
    }

    private static async Task<(double Seconds, double Bytes)> RoundAsync(int count, Func<int, Task> work)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        for (var n = 0; n < count; n++)
        {
            await work(n);
        }

        return (clock.Elapsed.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    private static async Task ByLedgerAsync(TraceHost host, string plot)
    {
        var at = host.Clock.Now.AddHours(-1);
        await host.DoAsync(s => s.ReceiveLeafAsync(new ReceiveLeafRequest(
            plot, DateOnly.FromDateTime(at.DateTime), at, 12_000, "1-tom-2-la", "vietgap")));
    }

    private static async Task BareAsync(TraceHost host, string code)
    {
        await using var session = host.Store.LightweightSession(TraceHost.Coop);
        var known = await session.Query<Plot>()
            .Where(p => p.MatchesSql("d.data -> 'code' = to_jsonb(?::text)", code)).FirstAsync();
        await session.LoadAsync<TraceSettings>(TraceSettings.Key);
        var plot = await session.Events.FetchForWriting<Plot>(known.Id);
        var at = host.Clock.Now.AddHours(-1);
        var command = new ReceiveLeaf(
            LotId.From(Mint.Ulid(at)), Mint.LotCode("TL"), code, DateOnly.FromDateTime(at.DateTime), at,
            12_000, "1-tom-2-la", "vietgap", at);
        var received = new LotEvent.Received(
            command.Lot, command.Code, PlotId.Parse(known.Id), known.Member, command.PickedOn,
            Coop.Traceability.Amounts.Weight.FromGrams(12_000), command.Grade, Line.VietGap, [], false,
            Coop.Traceability.Moments.FieldTime.Of(at));
        session.Events.StartStream<Lot>(command.Lot.Value, received);
        plot.AppendOne(ReceiveLeaf.PickingOf(received));
        await session.SaveChangesAsync();
    }
}
