using System.Diagnostics;
using System.Globalization;
using Marten;

namespace Coop.Benchmarks.Trace;

/// <summary>Rebuilds every projection from the events and compares it with what was there.</summary>
internal static class RebuildBench
{
    public static async Task RunAsync(TraceHost host)
    {
        var events = await host.RunAsync("select count(*) from coop.mt_events");
        var tables = await host.TextsAsync(
            "select relname::text from pg_class where relnamespace = 'coop'::regnamespace and relkind = 'r' "
            + "and (relname like 'mt_doc_%' or relname = 'coop_lot_edge')");
        var before = await DigestsAsync(host, tables);
        var clock = Stopwatch.StartNew();
        using var daemon = await host.Store.BuildProjectionDaemonAsync(TraceHost.Coop);
        foreach (var name in host.Store.Options.Events.Projections().Select(p => p.Name).Distinct())
        {
            var one = Stopwatch.StartNew();
            await daemon.RebuildProjectionAsync(name, TimeSpan.FromMinutes(20), CancellationToken.None);
            Report.Line(string.Create(
                CultureInfo.InvariantCulture, $"  {name,-32} {one.Elapsed.TotalSeconds,8:0.0} s"));
        }

        var after = await DigestsAsync(host, tables);
        var differing = before.Keys.Where(t => before[t] != after[t]).ToList();
        var equal = differing.Count == 0 ? "all tables equal" : "DIFFERENT: " + string.Join(", ", differing);
        Report.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"rebuilt all projections of {events:N0} events in {clock.Elapsed.TotalSeconds:0} s, {equal}"));
    }

    private static async Task<Dictionary<string, string>> DigestsAsync(
        TraceHost host, IReadOnlyList<string> tables)
    {
        var digests = new Dictionary<string, string>();
        foreach (var table in tables)
        {
            var row = table.StartsWith("mt_doc_", StringComparison.Ordinal) ? "id || data::text" : "t::text";
            digests[table] = (await host.TextsAsync(
                $"select count(*) || ' ' || coalesce(sum(('x' || left(md5({row}), 15))::bit(60)::bigint), 0) "
                + $"from coop.{table} t")).Single();
        }

        return digests;
    }
}
