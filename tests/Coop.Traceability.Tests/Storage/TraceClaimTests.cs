using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.Book;
using Coop.Traceability.Storage.Certificates;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;
using Marten;
using Npgsql;

namespace Coop.Traceability.Tests.Storage;

/// <summary>Claims in a trace are those of the lots' own stories, whichever way the graph goes.</summary>
public sealed class TraceClaimTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task Every_node_says_what_the_story_of_its_lot_says_also_when_half_its_leaf_is_elsewhere()
    {
        var season = new Season(store);
        var (first, second) = (await season.PlotAsync(), await season.PlotAsync("NH-02"));
        var certificate = await season.CertifyAsync(null, first);
        var (a, b) = (await season.LeafAsync(first, 20_000), await season.LeafAsync(second, 10_000));
        var pure = await season.TeaAsync([new(a.Lot, 10_000)], new BatchOutput("moc-cau", 2_300));
        var blend = await season.TeaAsync(
            [new(a.Lot, 10_000), new(b.Lot, 10_000)], new BatchOutput("moc-cau", 4_600));
        var packs = await season.PackAsync(blend.Outputs[0].Lot, 20);

        await using (var read = store.Ledger.Read(season.Coop))
        {
            var forward = (await read.TraceAsync(first, TraceDirection.Forward)).ShouldNotBeNull();
            await AgreesAsync(read, forward);
            Claim(forward, pure.Outputs[0].Lot.Value).Kept.ShouldBeTrue();
            var mixed = Claim(forward, packs.Lot.Value);
            mixed.Kept.ShouldBeFalse();
            mixed.Why.ShouldBe(["out-of-scope"]);
            forward.Nodes.Single(n => n.Code == packs.Lot.Value).Claim.ShouldBe(false);
            await AgreesAsync(
                read, (await read.TraceAsync(packs.Lot.Value, TraceDirection.Both)).ShouldNotBeNull());
        }

        await season.Done(s => s.SuspendCertificateAsync(new(certificate.Code, "Thiếu sổ", Season.Day)));
        await using var later = store.Ledger.Read(season.Coop);
        var now = (await later.TraceAsync(a.Lot.Value, TraceDirection.Forward)).ShouldNotBeNull();
        now.Claims.ShouldAllBe(c => !c.Kept);
        Claim(now, a.Lot.Value).Why.ShouldBe(["certificate-suspended"]);
    }

    [Fact]
    public async Task A_trace_asks_as_often_for_many_lots_as_for_few()
    {
        var few = await AskedAsync(1);
        (await AskedAsync(6)).ShouldBe(few);
    }

    [Fact]
    public async Task A_fertiliser_is_traced_to_the_plots_it_lay_on_and_the_leaf_picked_there_afterwards()
    {
        var season = new Season(store);
        var (first, second) = (await season.PlotAsync(), await season.PlotAsync("NH-02"));
        var sack = await season.Done(s => s.PurchaseSupplyAsync(
            SupplyStockTests.Bottle(50_000) with { Kind = SupplyWords.Fertiliser, Unit = SupplyWords.Gram }));
        await season.LeafAsync(first, 3_000, picked: Season.Day.AddDays(-6));
        await season.Done(s => s.RecordAsync(new FertilisingRequest
        {
            On = Season.Day.AddDays(-5), Plots = [first, second], Supply = sack.Code, Product = "NPK",
            Amount = 20_000, Unit = "g", Method = "broadcast", Operator = "NH-01",
        }));
        var after = await season.LeafAsync(first, 5_000);

        await using var read = store.Ledger.Read(season.Coop);
        var trace = (await read.TraceAsync(sack.Code, TraceDirection.Forward)).ShouldNotBeNull();
        trace.Nodes.Where(n => n.Kind == TraceKinds.Plot).Select(n => n.Code)
            .ShouldBe([first, second], ignoreOrder: true);
        trace.Nodes.Single(n => n.Kind == TraceKinds.Leaf).Code.ShouldBe(after.Lot.Value);
        trace.Edges.Count(e => e.Kind == LotEdgeKinds.Spread).ShouldBe(2);
        var use = (await read.UsesOfAsync(sack.Code))!.Uses.ShouldHaveSingleItem();
        use.Plots.Select(p => p.Code).ShouldBe([first, second]);
        use.Leaf.ShouldBe([after.Id]);
    }

    private async Task<int> AskedAsync(int runs)
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        await season.CertifyAsync(null, plot);
        for (var run = 0; run < runs; run++)
        {
            var leaf = await season.LeafAsync(plot, 10_000);
            var tea = await season.TeaAsync([new(leaf.Lot, 10_000)], new BatchOutput("moc-cau", 2_300));
            await season.PackAsync(tea.Outputs[0].Lot, 5);
        }

        var trips = new RoundTrips();
        await using var source = new NpgsqlDataSourceBuilder(store.ConnectionString)
            .UseLoggerFactory(trips).Build();
        await using var services = TraceStore.Services(source, store.Clock);
        var listened = (IDocumentStore)services.GetService(typeof(IDocumentStore))!;
        await using (var warm = listened.QuerySession(season.Coop))
        {
            await warm.TraceAsync(plot, TraceDirection.Forward);
        }

        trips.Forget();
        await using var read = listened.QuerySession(season.Coop);
        (await read.TraceAsync(plot, TraceDirection.Forward))!.Claims.Count.ShouldBe(runs * 3);
        return trips.Sent.Count;
    }

    private async Task AgreesAsync(IQuerySession read, TraceGraph trace)
    {
        foreach (var claim in trace.Claims)
        {
            var story = await read.LotStoryAsync(LotCode.Parse(claim.Code), store.Vault);
            claim.Kept.ShouldBe(story!.Claim.Kept, claim.Code);
        }
    }

    private static TraceClaim Claim(TraceGraph trace, string code) =>
        trace.Claims.Single(c => c.Code == code);
}
