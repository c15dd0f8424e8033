using Coop.Traceability.Decisions;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Members;
using Marten;

namespace Coop.Traceability.Tests.Storage;

public sealed class ContentionTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task Of_two_runs_over_the_same_last_kilogram_one_wins()
    {
        var season = new Season(store);
        var leaf = await season.LeafAsync(await season.PlotAsync(), 1_000);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => store.Ledger.WriteAsync(
            new WriteContext(season.Coop, "user-test", "command-test"),
            s => s.ProcessBatchAsync(Season.Run([new(leaf.Lot, 1_000)], new BatchOutput("moc-cau", 240))))));

        outcomes.OfType<Outcome<BatchProcessed>.Done>().ShouldHaveSingleItem();
        outcomes.OfType<Outcome<BatchProcessed>.Refused>()
            .ShouldAllBe(r => r.Reason == new LotRefusal.NotEnough(leaf.Lot.Value, 1_000, 0));
        await using var read = store.Ledger.Read(season.Coop);
        (await read.Query<Lot>().ToListAsync()).Sum(l => l.OnHand.Grams).ShouldBe(240);
    }

    [Fact]
    public async Task Of_two_that_give_the_same_code_at_once_one_is_told_that_it_is_taken()
    {
        var coop = store.NewCoop();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => store.Ledger.WriteAsync(
            new WriteContext(coop, "user-test", "command-test"),
            s => s.RegisterMemberAsync(Season.Household("NH-01")))));

        outcomes.OfType<Outcome<MemberRegistered>.Done>().ShouldHaveSingleItem();
        outcomes.OfType<Outcome<MemberRegistered>.Refused>()
            .ShouldAllBe(r => r.Reason == new MemberRefusal.CodeTaken("NH-01"));
    }

    [Fact]
    public async Task A_pack_leaves_once()
    {
        var season = new Season(store);
        var leaf = await season.LeafAsync(await season.PlotAsync(), 10_000);
        var run = await season.TeaAsync([new(leaf.Lot, 10_000)], new BatchOutput("moc-cau", 2_400));
        var packs = await season.PackAsync(run.Outputs[0].Lot, 5);

        var gone = await season.Done(s => s.ShipUnitsAsync(new ShipUnitsRequest(packs.Lot, "ORDER1", 2, [])));
        var again = await store.RefusedAsync<UnitsShipped, PackRefusal.SerialsGone>(
            season.Coop, s =>
            s.ShipUnitsAsync(new ShipUnitsRequest(packs.Lot, "ORDER2", 1, [gone.Serials[0]])));
        again.ShouldBe(new PackRefusal.SerialsGone(packs.Lot.Value, 1, 0));

        var rest = await season.Done(s => s.ShipUnitsAsync(new ShipUnitsRequest(packs.Lot, "ORDER2", 3, [])));
        rest.Serials.Intersect(gone.Serials).ShouldBeEmpty();
        await using var read = store.Ledger.Read(season.Coop);
        var below = await read.ForwardAsync(leaf.Lot);
        below.Count.ShouldBe(3);
        below.SelectMany(b => b.Shipments).Select(s => (s.Order, s.Units))
            .ShouldBe([("ORDER1", 2), ("ORDER2", 3)]);
    }
}
