using Coop.Traceability.Lots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Marten;

namespace Coop.Traceability.Tests.Storage;

/// <summary>From the plot to the pack on a real database.</summary>
public sealed class SpineTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task Leaf_becomes_tea_becomes_packs_and_no_gram_is_lost()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        var leaf = await season.LeafAsync(plot, 18_500);
        var run = await season.TeaAsync(
            [new BatchInput(leaf.Lot, 18_500)], new("moc-cau", 4_100), new("cam", 320));
        run.YieldPercent.ShouldBe(23.9m);
        run.WithinBand.ShouldBeTrue();

        var packs = await season.PackAsync(run.Outputs[0].Lot, 40);
        packs.Grams.ShouldBe(4_000);

        await using var read = store.Ledger.Read(season.Coop);
        var lots = await read.Query<Lot>().ToListAsync();
        lots.Single(l => l.Code == leaf.Lot).OnHand.Grams.ShouldBe(0);
        lots.Single(l => l.Code == run.Outputs[0].Lot).OnHand.Grams.ShouldBe(100);
        lots.Single(l => l.Code == packs.Lot).Packs!.Units.ShouldBe(40);
        lots.Where(l => l.Kind == LotKind.Tea).Sum(l => l.Fresh.Grams).ShouldBe(18_500);

        var serials = await read.SerialsAsync(packs.Lot).ToListAsync();
        serials.Count.ShouldBe(40);
        (await read.PackAsync("moc-cau", serials[7]))
            .ShouldBe(new PackedSerial(serials[7], packs.Lot, 8, null));
    }
}
