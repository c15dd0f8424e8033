using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Lots;

namespace Coop.Traceability.Tests.Storage;

/// <summary>Leaf weighed in wrongly and put right, on a real database.</summary>
public sealed class CorrectReceiptTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task A_receipt_is_put_right_while_nothing_made_of_it_contradicts()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        await season.SprayAsync(plot, Season.Day.AddDays(-20), 7);
        var leaf = (await season.LeafAsync(plot, 18_500)).Lot;
        CorrectReceiptRequest To(long? grams = null, DateOnly? day = null) =>
            new(leaf, day, grams, null, "ghi nhầm số cân");

        await season.Refused<ReceiptCorrected, LotRefusal.UnderWaitingTime>(s =>
            s.CorrectReceiptAsync(To(day: Season.Day.AddDays(-14))));
        await season.Done(s => s.CorrectReceiptAsync(To(15_800, Season.Day.AddDays(-1))));
        await season.Refused<ReceiptCorrected, LotRefusal.NothingToCorrect>(s =>
            s.CorrectReceiptAsync(To(15_800)));
        var tea = (await season.TeaAsync([new(leaf, 10_000)], new BatchOutput("moc-cau", 2_300)))
            .Outputs[0].Lot;
        (await season.Refused<ReceiptCorrected, LotRefusal.LessThanGone>(s =>
            s.CorrectReceiptAsync(To(9_999)))).Gone.ShouldBe(10_000);
        (await season.Refused<ReceiptCorrected, LotRefusal.DayInUse>(s =>
            s.CorrectReceiptAsync(To(day: Season.Day)))).Gone.ShouldBe(10_000);
        (await season.Done(s => s.CorrectReceiptAsync(To(12_000)))).OnHand.ShouldBe(2_000);

        await using var read = store.Ledger.Read(season.Coop);
        var story = (await read.LotStoryAsync(leaf, store.Vault))!;
        (story.Grams, story.Balance!.Came, story.Balance.Holds()).ShouldBe((12_000, 12_000, true));
        (await read.LotStoryAsync(tea, store.Vault))!.Timeline.Where(s => s.Kind == Steps.Corrected)
            .Select(s => s.Grams).ShouldBe([18_500, 15_800]);

        var trace = (await read.TraceAsync(tea.Value, TraceDirection.Back))!;
        trace.Edges.Single(e => e.Kind == LotEdgeKinds.Picked).Grams.ShouldBe(12_000);
        trace.Balance.ShouldAllBe(b => b.Holds);
        (await read.LotEdgesAsync()).ShouldBe(await read.LotEdgesFromEventsAsync());
        await season.Done(s => s.RebuildLotEdgesAsync());
        (await read.LotEdgesAsync()).Single(e => e.Kind == LotEdgeKinds.Picked)
            .ShouldSatisfyAllConditions(
                e => e.Grams.ShouldBe(12_000), e => e.On.ShouldBe(Season.Day.AddDays(-1)));
    }

    [Fact]
    public async Task The_certified_output_of_the_year_follows_and_what_does_not_fit_loses_the_claim()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        await season.CertifyAsync(20_000, plot);
        var leaf = (await season.LeafAsync(plot, 18_000)).Lot;
        await season.Done(s => s.CorrectReceiptAsync(new(leaf, null, 8_000, null, "ghi nhầm số cân")));
        var other = (await season.LeafAsync(plot, 12_000)).Lot;
        (await KeptAsync(season, leaf), await KeptAsync(season, other)).ShouldBe((true, true));
        await season.Done(s => s.CorrectReceiptAsync(new(leaf, null, 8_001, null, "cân lại cho đúng")));
        (await KeptAsync(season, leaf), await KeptAsync(season, other)).ShouldBe((false, true));
    }

    private async Task<bool> KeptAsync(Season season, LotCode lot)
    {
        await using var read = store.Ledger.Read(season.Coop);
        return (await read.LotStoryAsync(lot, store.Vault))!.Claim.Kept;
    }
}
