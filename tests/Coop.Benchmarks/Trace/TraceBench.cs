using System.Diagnostics;
using System.Globalization;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Seals;
using Marten;

namespace Coop.Benchmarks.Trace;

/// <summary>
/// The measures of traceability at two sizes, each on data generated for it. <c>BENCH_EVENTS</c> names other
/// sizes, <c>BENCH_REBUILD=0</c> leaves the rebuilding out.
/// </summary>
internal static class TraceBench
{
    private const int Samples = 300;
    private const int Day = 10_000;

    public static async Task RunAsync()
    {
        await using var databases = await TraceBase.OpenAsync();
        var results = new List<(int Events, Timed Trace, Timed Story)>();
        foreach (var events in Sizes())
        {
            await using var host = await databases.HostAsync(events);
            results.Add(await ReadAsync(host, events));
            await AppendBench.RunAsync(host);
            await SizeAsync(host);
            if (Environment.GetEnvironmentVariable("BENCH_REBUILD") != "0")
            {
                await RebuildBench.RunAsync(host);
            }
        }

        await using (var day = await databases.HostAsync(Day))
        {
            await VerifyAsync(day);
        }

        Growth(results);
    }

    private static IEnumerable<int> Sizes() =>
        (Environment.GetEnvironmentVariable("BENCH_EVENTS") ?? "100000,1000000").Split(',')
        .Select(n => int.Parse(n, CultureInfo.InvariantCulture));

    private static async Task<(int, Timed, Timed)> ReadAsync(TraceHost host, int events)
    {
        var lots = await host.RunAsync("select count(*) from coop.mt_doc_lot");
        var packs = await host.RunAsync("select count(*) from coop.coop_serials");
        var all = await host.RunAsync("select count(*) from coop.mt_events");
        Report.Title(string.Create(
            CultureInfo.InvariantCulture, $"{all:N0} events, {lots:N0} lots, {packs:N0} serials"));
        var serials = await SampleAsync(
            host, "select serial from coop.coop_serials where product_key <> 'che-thu-hoi' "
            + "and position = 1 order by md5(serial) limit " + Samples);
        var codes = await SampleAsync(
            host, "select lot_code from coop.coop_serials where product_key <> 'che-thu-hoi' "
            + "and position = 2 order by md5(serial) limit " + Samples);
        var trace = await Timed.OfAsync(serials, serial => TraceAsync(host, serial));
        trace.Print("trace of a serial, both ways", "target p95 <= 50 ms");
        var story = await Timed.OfAsync(codes, code => StoryAsync(host, code));
        story.Print("story of a lot", "target p95 <= 10 ms");
        await Plans.PrintAsync(host, serials.Take(40), codes[0]);
        return (events, trace, story);
    }

    private static async Task TraceAsync(TraceHost host, string serial)
    {
        await using var read = host.Ledger.Read(TraceHost.Coop);
        var graph = await read.TraceAsync(serial, TraceDirection.Both);
        if (graph is not { Nodes.Count: >= 8 })
        {
            throw new InvalidOperationException($"The trace of {serial} is not whole.");
        }
    }

    private static async Task StoryAsync(TraceHost host, string code)
    {
        await using var read = host.Ledger.Read(TraceHost.Coop);
        if (await read.LotStoryAsync(LotCode.Parse(code), host.Vault) is not { Plots.Count: 2 })
        {
            throw new InvalidOperationException($"The story of {code} is not whole.");
        }
    }

    private static async Task<IReadOnlyList<string>> SampleAsync(TraceHost host, string sql)
    {
        await using var read = host.Store.QuerySession(TraceHost.Coop);
        return await read.AdvancedSql.QueryAsync<string>(sql, CancellationToken.None);
    }

    private static async Task SizeAsync(TraceHost host)
    {
        var events = await host.RunAsync("select count(*) from coop.mt_events");
        var size = await host.RunAsync("select pg_database_size(current_database())");
        Report.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"database {size / 1048576:N0} MiB, {size / events:N0} bytes an event"));
        await using var read = host.Store.QuerySession(TraceHost.Coop);
        foreach (var (table, bytes) in await read.AdvancedSql.QueryAsync<string, long>(
            "select row(relname::text), row(pg_total_relation_size(oid)) from pg_class "
            + "where relnamespace = 'coop'::regnamespace and relkind = 'r' "
            + "order by pg_total_relation_size(oid) desc limit 6", CancellationToken.None))
        {
            Report.Line(string.Create(
                CultureInfo.InvariantCulture, $"  {table,-24} {bytes / events,6:N0} bytes an event"));
        }
    }

    private static async Task VerifyAsync(TraceHost host)
    {
        Report.Title(string.Create(CultureInfo.InvariantCulture, $"Verifying a day of {Day:N0} events"));
        var sealer = new Sealer(host.Store, host.Cipher, host.Clock);
        var clock = Stopwatch.StartNew();
        var count = await sealer.SealAsync(TraceHost.Coop, signNow: true);
        Report.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"sealed {count:N0} events in {clock.Elapsed.TotalSeconds:0.00} s"));
        clock.Restart();
        var report = await new SealAudit(host.Store).VerifyAsync(TraceHost.Coop);
        Report.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"verified {report.Sealed:N0} events in {clock.Elapsed.TotalSeconds:0.00} s, "
            + $"{report.Faults.Count} faults  target < 5 s for {Day:N0}"));
    }

    private static void Growth(List<(int Events, Timed Trace, Timed Story)> results)
    {
        Report.Title("Cost follows the answer, not the store");
        foreach (var (events, trace, story) in results.Skip(1))
        {
            Report.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{events:N0} / {results[0].Events:N0} events: "
                + $"trace p50 x {trace.P50 / results[0].Trace.P50:0.00}, "
                + $"p95 x {trace.P95 / results[0].Trace.P95:0.00}; "
                + $"story p50 x {story.P50 / results[0].Story.P50:0.00}, "
                + $"p95 x {story.P95 / results[0].Story.P95:0.00}"
                + $"  target <= {1.5:0.00}"));
        }
    }
}
