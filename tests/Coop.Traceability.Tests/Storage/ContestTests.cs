using Coop.Traceability.Decisions;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;

namespace Coop.Traceability.Tests.Storage;

/// <summary>Many hands on one lot, on a real database: one outcome each, nothing lost.</summary>
public sealed class ContestTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task Two_packings_of_the_same_last_kilogram_are_one_packing_and_one_refusal()
    {
        var (season, tea) = await TeaAsync(1_000);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => TryAsync(
            season, s => s.PackAsync(Season.Packing(tea, 10)))));
        outcomes.OfType<Outcome<PacksMade>.Done>().ShouldHaveSingleItem();
        outcomes.OfType<Outcome<PacksMade>.Refused>().ShouldHaveSingleItem().Reason
            .ShouldBe(new LotRefusal.NotEnough(tea.Value, 1_000, 0));
    }

    [Fact]
    public async Task Of_fifty_hands_on_three_kilograms_thirty_get_their_hundred_grams()
    {
        var (season, tea) = await TeaAsync(3_000);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => TryAsync(
            season, s => s.TakeAsync(new(tea, "sample", 100, false, "gửi đi kiểm", store.Clock.Now)))));
        outcomes.OfType<Outcome<LotLessened>.Done>().Count().ShouldBe(30);
        outcomes.OfType<Outcome<LotLessened>.Refused>().Count().ShouldBe(20);
        await using var read = store.Ledger.Read(season.Coop);
        (await read.LotAsync(tea))!.OnHand.Grams.ShouldBe(0);
        (await read.LotStoryAsync(tea, store.Vault))!.Balance!.Taken.ShouldBe(3_000);
    }

    [Fact]
    public async Task Of_a_hundred_kilograms_thirty_one_are_refused_twenty_four_pass_eighteen_ask_why()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        async Task<BatchInput> Leaf() => new((await season.LeafAsync(plot, 100_000)).Lot, 100_000);
        var much = await season.Refused<BatchProcessed, BatchRefusal.YieldTooHigh>(async s =>
            await s.ProcessBatchAsync(Season.Run([await Leaf()], new BatchOutput("moc-cau", 31_000))));
        (much.YieldPercent, much.CeilingPercent).ShouldBe((31m, 30));
        (await season.TeaAsync([await Leaf()], new BatchOutput("moc-cau", 24_000))).WithinBand.ShouldBeTrue();
        var little = await season.TeaAsync([await Leaf()], new BatchOutput("moc-cau", 18_000));
        little.WithinBand.ShouldBeFalse();
        await season.Refused<PacksMade, LotRefusal.NotPublishable>(s =>
            s.PackAsync(Season.Packing(little.Outputs[0].Lot, 1)));
        await season.Done(s => s.ExplainYieldAsync(new(little.Batch, "búp hái sau mưa, nhiều nước")));
        await season.PackAsync(little.Outputs[0].Lot, 1);
    }

    private async Task<(Season Season, Coop.Traceability.Identifiers.LotCode Tea)> TeaAsync(long grams)
    {
        var season = new Season(store);
        var leaf = await season.LeafAsync(await season.PlotAsync(), grams * 4);
        var run = await season.TeaAsync([new(leaf.Lot, grams * 4)], new BatchOutput("moc-cau", grams));
        return (season, run.Outputs[0].Lot);
    }

    /// <summary>Whoever is told to come again comes again.</summary>
    private async Task<Outcome<T>> TryAsync<T>(Season season, Func<CoopSession, Task<Outcome<T>>> command)
    {
        while (true)
        {
            try
            {
                return await Task.Run(() => store.Ledger.WriteAsync(
                    new WriteContext(season.Coop, "user-test", "command-test"), command));
            }
            catch (ContendedException)
            {
                await Task.Delay(Random.Shared.Next(5, 50));
            }
        }
    }
}
