using Coop.Traceability.Genealogy;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Lots;
using Marten;
using Npgsql;

namespace Coop.Traceability.Tests.Storage;

public sealed class TraceTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task A_pack_is_traced_back_to_both_plots_and_a_plot_forward_to_the_packs()
    {
        var season = new Season(store);
        var (packs, one) = await TwoGardensAsync(season);
        await using var read = store.Ledger.Read(season.Coop);
        var serial = (await read.SerialsInStockAsync(packs.Lot, null, 1))[0];

        var back = await read.TraceAsync(serial.Value, TraceDirection.Back);
        back!.Kind.ShouldBe(TraceKinds.Pack);
        Codes(back, TraceKinds.Plot).ShouldBe(["NH-01-P1", "NH-02-P1"]);
        Codes(back, TraceKinds.Leaf).Count.ShouldBe(2);
        back.Nodes.Select(n => n.Id).ShouldBeUnique();
        back.Balance.ShouldAllBe(b => b.Holds);
        back.Depth.ShouldBe(5);

        var forward = await read.TraceAsync(one, TraceDirection.Forward);
        Codes(forward!, TraceKinds.Packs).ShouldBe([packs.Lot.Value]);
        Codes(forward!, TraceKinds.Plot).ShouldBe(["NH-01-P1"]);
        forward!.Events.ShouldAllBe(e => e.Hash.Length == 64);
    }

    [Fact]
    public async Task Tea_delivered_unpacked_is_in_the_graph_both_ways_and_its_balance_holds()
    {
        var season = new Season(store);
        var leaf = await season.LeafAsync(await season.PlotAsync(), 18_500);
        var tea = (await season.TeaAsync([new(leaf.Lot, 18_500)], new BatchOutput("moc-cau", 4_100)))
            .Outputs[0].Lot;
        var at = Season.At(Season.Day.AddDays(2), 9);
        var sent = await season.Done(s => s.SendDeliveryAsync(
            new(new("Công ty Thử", "0961234567", "12 Hàng Thử"), null, null, [new(tea, 3_000)], at)));
        await season.Done(s => s.ReturnDeliveryAsync(
            new(sent.Delivery.Value, [new(tea, 500)], "stock", "bao bì ướt", at.AddDays(1))));

        await using var read = store.Ledger.Read(season.Coop);
        var forward = (await read.TraceAsync(leaf.Lot.Value, TraceDirection.Forward))!;
        Codes(forward, TraceKinds.Delivery).ShouldBe([sent.Delivery.Value]);
        forward.Edges.Single(e => e.Kind == LotEdgeKinds.Delivered).Grams.ShouldBe(3_000);
        forward.Balance.ShouldAllBe(b => b.Holds);
        var back = (await read.TraceAsync(sent.Delivery.Value, TraceDirection.Back))!;
        Codes(back, TraceKinds.Leaf).ShouldBe([leaf.Lot.Value]);
        (await read.LotEdgesAsync()).ShouldBe(await read.LotEdgesFromEventsAsync());
    }

    [Fact]
    public async Task The_edges_told_by_the_events_are_those_of_the_table_before_and_after_a_rebuild()
    {
        var season = new Season(store);
        await TwoGardensAsync(season);
        await using var read = store.Ledger.Read(season.Coop);
        var before = await read.LotEdgesAsync();
        before.Count.ShouldBe(6);
        before.ShouldBe(await read.LotEdgesFromEventsAsync());
        await season.Done(s => s.RebuildLotEdgesAsync());
        (await read.LotEdgesAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_database_filled_by_an_older_edition_gets_its_missing_edges_once_when_it_is_migrated()
    {
        var season = new Season(store);
        await TwoGardensAsync(season);
        await using var read = store.Ledger.Read(season.Coop);
        var whole = await read.LotEdgesAsync();
        (await LotEdgeCatchUp.RunAsync(store.Store)).ShouldContain(season.Coop);
        await LoseAsync(season, "");
        await CoopSchema.ApplyAsync(store.Store);
        (await read.LotEdgesAsync()).Count.ShouldBe(whole.Count - 2, "its edition is noted: nothing is read");
        await LoseAsync(season, "update coop.coop_lot_edge_rule set rule = 1 where tenant_id = ?");
        await CoopSchema.ApplyAsync(store.Store);
        (await read.LotEdgesAsync()).ShouldBe(whole);
        (await LotEdgeCatchUp.RunAsync(store.Store)).ShouldNotContain(season.Coop);
    }

    [Fact]
    public void Every_fact_that_draws_an_edge_is_in_the_list_the_catching_up_reads() =>
        new[] { typeof(LotEvent), typeof(BatchEvent) }.SelectMany(family => family.GetNestedTypes())
            .Where(fact => fact.IsAssignableTo(fact.DeclaringType))
            .Where(fact => LotEdges.Of("lot-x", Guid.Empty, SampleEvents.Of(fact)).Any())
            .ShouldBe(LotEdges.Facts, ignoreOrder: true);

    private async Task LoseAsync(Season season, string also)
    {
        await using var write = store.Store.LightweightSession(season.Coop);
        write.QueueSqlCommand(
            "delete from coop.coop_lot_edge where tenant_id = ? and kind = 'picked'", season.Coop);
        if (also.Length > 0)
        {
            write.QueueSqlCommand(also, season.Coop);
        }

        await write.SaveChangesAsync();
    }

    [Fact]
    public async Task A_loop_ends_and_shows_each_node_once()
    {
        var season = new Season(store);
        var (packs, plot) = await TwoGardensAsync(season);
        await using (var write = store.Store.LightweightSession(season.Coop))
        {
            var edges = await write.LotEdgesAsync();
            write.QueueSqlCommand(
                "insert into coop.coop_lot_edge "
                + "values (?, ?, ?, gen_random_uuid(), 'made', 1, 0, '2026-03-10')",
                season.Coop, edges.First(e => e.Kind == LotEdgeKinds.Used).Parent,
                edges.Last(e => e.Kind == LotEdgeKinds.Packed).Child);
            await write.SaveChangesAsync();
        }

        await using var read = store.Ledger.Read(season.Coop);
        var trace = await read.TraceAsync(packs.Lot.Value, TraceDirection.Both);
        trace!.Nodes.Select(n => n.Id).ShouldBeUnique();
        Codes(trace, TraceKinds.Plot).ShouldContain(plot);
    }

    [Fact]
    public async Task Another_co_ops_codes_are_unknown_and_its_edges_out_of_sight()
    {
        var (one, two) = (new Season(store), new Season(store));
        var (packs, _) = await TwoGardensAsync(one);
        await two.PlotAsync();
        await using var read = store.Ledger.Read(two.Coop);
        (await read.TraceAsync(packs.Lot.Value, TraceDirection.Both)).ShouldBeNull();
        (await read.LotEdgesAsync()).ShouldBeEmpty();
        (await read.TraceAsync("NH-01-P1", TraceDirection.Both))!.Nodes.Count.ShouldBe(1);

        await using var raw = new NpgsqlConnection(store.ConnectionString);
        await raw.OpenAsync();
        await using var guarded = new NpgsqlCommand(
            "select relforcerowsecurity from pg_class where oid = 'coop.coop_lot_edge'::regclass", raw);
        (await guarded.ExecuteScalarAsync()).ShouldBe(true);
    }

    private static List<string> Codes(TraceGraph trace, string kind) =>
        [.. trace.Nodes.Where(n => n.Kind == kind).Select(n => n.Code).Order()];

    private static async Task<(PacksMade Packs, string Plot)> TwoGardensAsync(Season season)
    {
        var (first, second) = (await season.PlotAsync(), await season.PlotAsync("NH-02"));
        var (a, b) = (await season.LeafAsync(first, 20_000), await season.LeafAsync(second, 10_000));
        var tea = await season.TeaAsync(
            [new(a.Lot, 20_000), new(b.Lot, 10_000)], new BatchOutput("moc-cau", 7_000));
        return (await season.PackAsync(tea.Outputs[0].Lot, 20), first);
    }
}
