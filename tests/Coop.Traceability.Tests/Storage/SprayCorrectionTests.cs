using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Diary;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Storage.Tasks;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Tests.Storage;

/// <summary>Sprayings entered wrongly, and what that does to claims, stock and stories.</summary>
public class SprayCorrectionTests(TraceStore store) : IClassFixture<TraceStore>
{
    private static readonly DateOnly Day = Season.Day;

    private static RecordSprayRequest Spray(
        string plot, DateOnly on, int? phi, SprayExtras? extras = null) => new(
        plot, "Thuốc thử 5EC", "abamectin", "20 ml/16 l", phi, on, "NH-01", null, "rầy xanh", extras);

    private static CorrectSprayRequest Fix(string spray, RecordSprayRequest? how) =>
        new(spray, "ghi nhầm", how);

    private async Task<Lot> LotAsync(Season season, LotCode code)
    {
        await using var read = store.Ledger.Read(season.Coop);
        return (await read.LotAsync(code)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Spray_on_the_first_of_May_with_seven_days_blocks_the_seventh_and_frees_the_eighth()
    {
        store.Clock.Now = new DateTimeOffset(2026, 5, 20, 8, 0, 0, TimeSpan.FromHours(7));
        var season = new Season(store);
        var plot = await season.PlotAsync();
        var other = await season.PlotAsync("NH-02");
        var spray = await season.SprayAsync(plot, new DateOnly(2026, 5, 1), 7);
        spray.FirstPickingOn.ShouldBe(new DateOnly(2026, 5, 8));
        var seventh = new DateOnly(2026, 5, 7);
        (await store.RefusedAsync<LeafReceived, LotRefusal.UnderWaitingTime>(
            season.Coop, s => s.ReceiveLeafAsync(Season.Leaf(plot, 5_000, picked: seventh))))
            .FirstPickingOn.ShouldBe(new DateOnly(2026, 5, 8));
        await season.LeafAsync(plot, 5_000, picked: seventh.AddDays(1));
        await season.LeafAsync(other, 5_000, picked: seventh);

        var ninth = new DateOnly(2026, 5, 9);
        var unknown = await season.SprayAsync(other, ninth, null);
        await store.RefusedAsync<LeafReceived, LotRefusal.WaitingTimeUnknown>(
            season.Coop, s => s.ReceiveLeafAsync(Season.Leaf(other, 5_000, picked: ninth.AddDays(9))));
        await season.Done(s => s.CorrectSprayAsync(Fix(unknown.Spray, Spray(other, ninth, 5))));
        await season.LeafAsync(other, 5_000, picked: ninth.AddDays(9));
    }

    [Fact]
    public async Task A_correction_that_lengthens_takes_the_claim_and_one_that_shortens_gives_it_back()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        await season.CertifyAsync(null, plot);
        var spray = await season.SprayAsync(plot, Day.AddDays(-5), 3);
        var leaf = await season.LeafAsync(plot, 10_000);
        var tea = await season.TeaAsync([new(leaf.Lot, 10_000)], new BatchOutput("moc-cau", 2_400));
        var packs = await season.PackAsync(tea.Outputs[0].Lot, 5);

        var longer = await season.Done(s => s.CorrectSprayAsync(
            Fix(spray.Spray, Spray(plot, Day.AddDays(-5), 14))));
        longer.ClaimsLost.Count.ShouldBe(3);
        (await LotAsync(season, packs.Lot)).HasClaim().ShouldBeFalse();

        var more = await season.PackAsync(tea.Outputs[0].Lot, 5);
        var right = await season.Done(s => s.CorrectSprayAsync(
            Fix(spray.Spray, Spray(plot, Day.AddDays(-5), 5))));
        right.ClaimsRestored.Count.ShouldBe(4);
        foreach (var lot in new[] { leaf.Lot, tea.Outputs[0].Lot, packs.Lot, more.Lot })
        {
            (await LotAsync(season, lot)).HasClaim().ShouldBeTrue(lot.Value);
        }

        await using var read = store.Ledger.Read(season.Coop);
        (await read.OpenTasksAsync()).Select(t => t.Kind)
            .ShouldBe([OfficeTaskKinds.ClaimsLost, OfficeTaskKinds.ClaimsRestored]);
        var story = (await read.LotStoryAsync(packs.Lot, store.Vault)).ShouldNotBeNull();
        story.Claim.Kept.ShouldBeTrue();
        var step = story.Timeline.Single(s => s.Kind == Steps.Sprayed);
        (step.Corrected, step.PhiDays).ShouldBe((true, 5));
        story.Facts.ShouldContain(f => f.Type == "plot.spray-corrected.v1");
    }

    [Fact]
    public async Task Leaf_that_another_spraying_reaches_gets_no_claim_back()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        var leaf = await season.LeafAsync(plot, 10_000);
        var first = await season.SprayAsync(plot, Day.AddDays(-2), 7);
        await season.SprayAsync(plot, Day.AddDays(-1), 7);
        (await season.Done(s => s.CorrectSprayAsync(Fix(first.Spray, null)))).ClaimsRestored.ShouldBeEmpty();
        (await LotAsync(season, leaf.Lot)).HasClaim().ShouldBeFalse();
    }

    [Fact]
    public async Task Tea_keeps_its_loss_while_part_of_its_leaf_is_still_reached()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        var early = await season.LeafAsync(plot, 10_000, picked: Day.AddDays(-3));
        var late = await season.LeafAsync(plot, 10_000);
        var tea = await season.TeaAsync(
            [new(early.Lot, 10_000), new(late.Lot, 10_000)], new BatchOutput("moc-cau", 4_800));
        var spray = await season.SprayAsync(plot, Day.AddDays(-4), 14);
        var shorter = await season.Done(s => s.CorrectSprayAsync(
            Fix(spray.Spray, Spray(plot, Day.AddDays(-4), 3))));
        shorter.ClaimsRestored.ShouldBe([late.Lot.Value]);
        (await LotAsync(season, tea.Outputs[0].Lot)).HasClaim().ShouldBeFalse();
    }

    [Fact]
    public async Task A_spraying_lowers_the_stock_and_a_correction_puts_it_right()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        var bottle = await season.Done(s => s.PurchaseSupplyAsync(SupplyStockTests.Bottle(500)));
        var extras = new SprayExtras(Supply: bottle.Code, Amount: 60, AreaM2: 3_600, WaterMl: 48_000);
        var spray = await season.Done(s => s.RecordSprayAsync(Spray(plot, Day, 7, extras)));
        spray.SupplyLeft.ShouldBe(440);
        await store.RefusedAsync<SprayRecorded, SupplyRefusal.NotEnough>(
            season.Coop, s => s.RecordSprayAsync(Spray(plot, Day, 7, extras with { Amount = 441 })));
        await season.Done(s => s.CorrectSprayAsync(
            Fix(spray.Spray, Spray(plot, Day, 7, extras with { Amount = 500 }))));
        (await LeftAsync(season, bottle.Code)).ShouldBe(0);
        await season.Done(s => s.CorrectSprayAsync(Fix(spray.Spray, null)));
        (await LeftAsync(season, bottle.Code)).ShouldBe(500);
        await store.RefusedAsync<SprayRecorded, DiaryRefusal.Retracted>(
            season.Coop, s => s.CorrectSprayAsync(Fix(spray.Spray, Spray(plot, Day, 7))));
    }

    [Fact]
    public async Task The_batch_of_a_bottle_leads_to_the_plots_sprayed_and_the_leaf_picked_there()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        var bottle = await season.Done(s => s.PurchaseSupplyAsync(SupplyStockTests.Bottle(500)));
        await season.Done(s => s.RecordSprayAsync(
            Spray(plot, Day.AddDays(-3), 3, new SprayExtras(Supply: bottle.Code, Amount: 60))));
        var leaf = await season.LeafAsync(plot, 5_000);
        await using var read = store.Ledger.Read(season.Coop);
        var use = (await read.UsesOfAsync(bottle.Code)).ShouldNotBeNull().Uses.ShouldHaveSingleItem();
        use.Plots.ShouldHaveSingleItem().Code.ShouldBe(plot);
        use.Leaf.ShouldBe([leaf.Id]);

        var trace = (await read.TraceAsync(bottle.Code, TraceDirection.Forward)).ShouldNotBeNull();
        trace.Nodes.Select(n => n.Kind).ShouldBe(
            [TraceKinds.Supply, TraceKinds.Spray, TraceKinds.Plot, TraceKinds.Leaf], ignoreOrder: true);
        trace.Nodes.Single(n => n.Kind == TraceKinds.Leaf).Code.ShouldBe(leaf.Lot.Value);
        (await read.TraceAsync(bottle.Code, TraceDirection.Back))!.Nodes.ShouldHaveSingleItem();
    }

    private async Task<long> LeftAsync(Season season, string code)
    {
        await using var read = store.Ledger.Read(season.Coop);
        return (await read.SupplyAsync(code)).ShouldNotBeNull().OnHand;
    }
}
