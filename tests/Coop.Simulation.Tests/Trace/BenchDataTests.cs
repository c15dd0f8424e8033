using Coop.Benchmarks.Trace;
using Coop.Commerce.Storage.Packing;
using Coop.Postgres;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Marten;

[assembly: AssemblyFixture(typeof(TestPostgres))]

namespace Coop.Simulation.Tests.Trace;

/// <summary>
/// The data that measurements are made on are what the write path would have stored, and the answers on
/// them are right. No time is asserted.
/// </summary>
public sealed class BenchDataTests(TestPostgres postgres)
{
    [Fact]
    public async Task Staged_data_are_row_for_row_what_commands_write()
    {
        await using var written = new TraceHost(await postgres.CreateDatabaseAsync());
        await CoopSchema.ApplyAsync(written.Store);
        await TeaGarden.PlantAsync(written, members: 1);
        await SeasonAsync(written);

        await using var staged = new TraceHost(await postgres.CreateDatabaseAsync());
        await Replay.CopyAsync(written, staged);

        foreach (var table in Tables.Compared)
        {
            var rows = await Tables.RowsAsync(written.ConnectionString, table);
            (await Tables.RowsAsync(staged.ConnectionString, table)).ShouldBe(rows, table);
            rows.Count.ShouldBeGreaterThan(0, table);
        }
    }

    [Fact]
    public async Task On_generated_data_every_story_is_whole_and_every_hash_holds()
    {
        await using var host = new TraceHost(await postgres.CreateDatabaseAsync());
        await TraceData.FillAsync(host, events: 2_000, _ => { });
        await using var read = host.Ledger.Read(TraceHost.Coop);

        var events = await read.Events.QueryAllRawEvents().ToListAsync();
        events.Count.ShouldBeInRange(1_800, 2_300);
        events.ShouldAllBe(e => EventSeal.Holds(e, TraceHost.Coop, host.Store));
        var packs = await read.Query<Lot>().Where(l => l.Packs != null).ToListAsync();
        foreach (var lot in packs)
        {
            var story = (await read.LotStoryAsync(lot.Code, host.Vault)).ShouldNotBeNull();
            story.Households.Sum(h => h.Grams).ShouldBe(lot.Weight.Grams);
            story.Runs.Count.ShouldBeInRange(1, 8);
            story.Timeline.Count(s => s.Kind == Steps.Received).ShouldBe(2);
        }

        packs.Select(l => l.Origin.Source).Distinct().Count().ShouldBe(packs.Count / 2);
        await host.DoAsync(s => s.ReceiveLeafAsync(new ReceiveLeafRequest(
            "NH-0000-P1", DateOnly.FromDateTime(host.Clock.Now.DateTime), host.Clock.Now.AddHours(-1), 9_000,
            "1-tom-2-la", "vietgap")));
    }

    /// <summary>Leaf, a run, a run on tea, packs; the last is off a lot that is packed already.</summary>
    private static async Task SeasonAsync(TraceHost host)
    {
        var at = host.Clock.Now.AddHours(-1);
        var day = DateOnly.FromDateTime(at.DateTime);
        host.Clock.Now = host.Clock.Now.AddHours(6);
        var leaf = new List<LotCode>();
        foreach (var plot in new[] { "NH-0000-P1", "NH-0000-P2", "NH-0000-P1" })
        {
            leaf.Add((await host.DoAsync(s => s.ReceiveLeafAsync(new ReceiveLeafRequest(
                plot, day, at, 12_000, "1-tom-2-la", "vietgap")))).Lot);
        }

        var tea = await host.DoAsync(s => s.ProcessBatchAsync(new ProcessBatchRequest(
            "green", [.. leaf.Select(l => new BatchInput(l, 12_000))],
            [new("moc-cau", 7_000), new("cam", 900)], at.AddHours(1), at.AddHours(2), "NH-0000")));
        var sorted = await host.DoAsync(s => s.ProcessBatchAsync(new ProcessBatchRequest(
            "green", [new BatchInput(tea.Outputs[0].Lot, 5_000)], [new("moc-cau", 4_900)], at.AddHours(2),
            at.AddHours(3), "NH-0000")));
        for (var n = 0; n < 2; n++)
        {
            await host.DoAsync(s => s.PackLotAsync(new PackLotRequest(
                sorted.Outputs[0].Lot, TeaGarden.Sku(n), 12, day, day.AddYears(2))));
        }
    }
}
