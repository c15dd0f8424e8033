using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Diary;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Members;

namespace Coop.Traceability.Tests.Storage;

public sealed class StoryTests(TraceStore store) : IClassFixture<TraceStore>
{
    private async Task<LotStory> TellAsync(Season season, LotCode lot)
    {
        await using var read = store.Ledger.Read(season.Coop);
        return (await read.LotStoryAsync(lot, store.Vault)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Packs_tell_of_plot_household_spraying_run_and_share()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync(named: true);
        var other = await season.PlotAsync("NH-02");
        await season.CertifyAsync(null, plot, other);
        await season.SprayAsync(plot, Season.Day.AddDays(-8), phi: 7);
        var one = await season.LeafAsync(plot, 12_000);
        var two = await season.LeafAsync(other, 6_000);
        var run = await season.TeaAsync(
            [new(one.Lot, 12_000), new(two.Lot, 6_000)], new("moc-cau", 4_000), new("cam", 300));
        var packs = await season.PackAsync(run.Outputs[0].Lot, 30);

        var story = await TellAsync(season, packs.Lot);

        story.Kind.ShouldBe("packs");
        story.Claim.Kept.ShouldBeTrue();
        story.Packs.ShouldNotBeNull().Units.ShouldBe(30);
        story.Households.Select(h => (h.Code, h.Name, h.Grams)).ShouldBe(
            [("NH-01", "Nguyễn Thị Thử", 2_000L), ("NH-02", null, 1_000L)]);
        story.Plots[0].Near.ShouldBe(new(21.71, 105.42));
        story.Plots.Select(p => p.Name).ShouldBe(["Đồi Cây Đa", null]);
        story.Runs.Single().YieldPercent.ShouldBe(23.9m);
        story.Timeline.Select(s => s.Kind).ShouldBe(
            ["sprayed", "picked", "picked", "received", "received", "processed", "packed"]);
        story.Timeline[0].FirstPickingOn.ShouldBe(Season.Day.AddDays(-1));
        story.Facts.ShouldAllBe(f => f.Hash.Length == 64);
    }

    [Fact]
    public async Task A_household_that_withdraws_its_consent_is_named_no_more()
    {
        var season = new Season(store);
        var leaf = await season.LeafAsync(await season.PlotAsync(named: true), 5_000);
        (await TellAsync(season, leaf.Lot)).Households[0].Name.ShouldBe("Nguyễn Thị Thử");

        await season.Done(s => s.GiveConsentAsync(new GiveConsentRequest("NH-01", "be-named", false, "v1")));

        (await TellAsync(season, leaf.Lot)).Households[0].Name.ShouldBeNull();
    }

    [Fact]
    public async Task A_spraying_entered_late_takes_the_claim_from_leaf_tea_and_packs_and_raises_a_task()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        var leaf = await season.LeafAsync(plot, 10_000);
        var run = await season.TeaAsync([new(leaf.Lot, 10_000)], new BatchOutput("moc-cau", 2_400));
        var packs = await season.PackAsync(run.Outputs[0].Lot, 10);

        var late = await season.SprayAsync(plot, Season.Day.AddDays(-3), phi: 7);

        late.ClaimsLost.ShouldBe(
            [leaf.Lot.Value, run.Outputs[0].Lot.Value, packs.Lot.Value], ignoreOrder: true);
        var story = await TellAsync(season, packs.Lot);
        story.Claim.Kept.ShouldBeFalse();
        var loss = story.Claim.Losses.ShouldHaveSingleItem();
        loss.Why.ShouldBe("late-spray");
        loss.FirstPickingOn.ShouldBe(Season.Day.AddDays(4));
        await using var read = store.Ledger.Read(season.Coop);
        var task = (await Coop.Traceability.Storage.Tasks.OfficeTasks.OpenTasksAsync(read))
            .ShouldHaveSingleItem();
        task.Subject.ShouldBe(plot);
    }

    [Fact]
    public async Task However_wide_the_ancestry_a_level_is_one_question()
    {
        var season = new Season(store);
        var narrow = await season.LeafAsync(await season.PlotAsync(), 10_000);
        var thin = await season.TeaAsync([new(narrow.Lot, 10_000)], new BatchOutput("moc-cau", 2_400));
        var inputs = new List<BatchInput>();
        foreach (var household in new[] { "NH-02", "NH-03", "NH-04", "NH-05" })
        {
            var leaf = await season.LeafAsync(await season.PlotAsync(household, named: true), 10_000);
            inputs.Add(new BatchInput(leaf.Lot, 10_000));
        }

        var blend = await season.TeaAsync(inputs, new BatchOutput("moc-cau", 9_600));
        await using var one = store.Ledger.Read(season.Coop);
        await using var four = store.Ledger.Read(season.Coop);
        await one.LotStoryAsync((await season.PackAsync(thin.Outputs[0].Lot, 5)).Lot, store.Vault);
        var blended = (await season.PackAsync(blend.Outputs[0].Lot, 5)).Lot;
        var story = await four.LotStoryAsync(blended, store.Vault);

        story.ShouldNotBeNull().Households.Count.ShouldBe(4);
        story.Households.Sum(h => h.Grams).ShouldBe(500);
        one.RequestCount.ShouldBeLessThanOrEqualTo(8);
        four.RequestCount.ShouldBeLessThanOrEqualTo(9);
    }

    [Fact]
    public async Task A_hundred_thousand_packs_are_filled_in_one_transaction()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        var inputs = new List<BatchInput>();
        for (var i = 0; i < 2; i++)
        {
            inputs.Add(new BatchInput((await season.LeafAsync(plot, 250_000)).Lot, 250_000));
        }

        var run = await season.TeaAsync(inputs, new BatchOutput("moc-cau", 100_000));
        var packs = await season.PackAsync(run.Outputs[0].Lot, 100_000, net: 1);

        await using var read = store.Ledger.Read(season.Coop);
        var count = 0;
        await foreach (var _ in read.SerialsAsync(packs.Lot))
        {
            count++;
        }

        count.ShouldBe(100_000);
    }

    [Fact]
    public async Task The_story_of_a_lot_of_another_co_op_is_not_told()
    {
        var season = new Season(store);
        var leaf = await season.LeafAsync(await season.PlotAsync(), 5_000);
        await using var read = store.Ledger.Read(store.NewCoop());
        (await read.LotStoryAsync(leaf.Lot, store.Vault)).ShouldBeNull();
    }
}
