using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Traceability.Tests.Storage;

/// <summary>Lots taken apart, put together and unpacked, on a real database.</summary>
public sealed class ReworkTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task The_origin_of_a_blend_of_a_split_of_opened_packs_is_told_to_the_gram()
    {
        var season = new Season(store);
        var (one, two) = (await season.PlotAsync(), await season.PlotAsync("NH-02"));
        await season.CertifyAsync(null, one, two);
        var leaf = await Rework(season, 0, "merge",
            [
                new((await season.LeafAsync(one, 12_000)).Lot, 12_000),
                new((await season.LeafAsync(two, 6_000)).Lot, 6_000),
            ], new BatchOutput("", 18_000));
        var tea = (await season.TeaAsync([new(leaf[0].Lot, 18_000)], new BatchOutput("moc-cau", 4_200)))
            .Outputs[0].Lot;
        var parts = await Rework(
            season, 3, "split", [new(tea, 4_200)], new BatchOutput("", 1_200), new BatchOutput("", 3_000));
        var packs = await season.PackAsync(parts[0].Lot, 12);
        var opened = await season.Done(s => s.UnpackAsync(
            new(packs.Lot, 10, 990, [], Season.At(Season.Day.AddDays(6), 9), "NH-01")));
        var blend = await Rework(
            season, 7, "merge", [new(opened.Tea, 990), new(parts[1].Lot, 3_000)], new BatchOutput("", 3_990));

        await using var read = store.Ledger.Read(season.Coop);
        var story = (await read.LotStoryAsync(blend[0].Lot, store.Vault))!;
        story.Households.Sum(h => h.Grams).ShouldBe(3_990);
        story.Households.Single(h => h.Code == "NH-01").Grams.ShouldBe(2_660);
        story.Claim.Kept.ShouldBeTrue();
        story.Fresh.ShouldBe(12_858 + (5_142 * 10 / 12));
        story.Timeline.Select(s => s.Kind).ShouldContain(Steps.Unpacked);

        var below = await read.ForwardAsync(leaf[0].Lot);
        below.Select(b => b.Lot.Code).ShouldContain(blend[0].Lot);
        (await read.PackAsync("moc-cau", opened.Serials[0]))!.Void.ShouldBe(opened.Batch);
        (await read.SerialsInStockAsync(packs.Lot, null, 99)).Count.ShouldBe(2);
        var again = await season.Refused<PacksOpened, LotRefusal.NotEnoughUnits>(s => s.UnpackAsync(
            new(packs.Lot, 3, null, [], Season.At(Season.Day.AddDays(6), 9), "NH-01")));
        again.OnHand.ShouldBe(2);
    }

    private static async Task<IReadOnlyList<ProducedLot>> Rework(
        Season season, int days, string kind, IReadOnlyList<BatchInput> inputs,
        params BatchOutput[] outputs) =>
        (await season.Done(s => s.ReworkLotsAsync(
            new(kind, inputs, outputs, Season.At(Season.Day.AddDays(days), 17), "NH-01")))).Outputs;
}
