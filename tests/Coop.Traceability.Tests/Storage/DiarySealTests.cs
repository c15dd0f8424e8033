using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Diary;
using Coop.Traceability.Storage.Plots;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;
using Marten;

namespace Coop.Traceability.Tests.Storage;

/// <summary>The facts of inputs, labels, lists and corrections are sealed like all others.</summary>
public sealed class DiarySealTests(TraceStore store) : IClassFixture<TraceStore>
{
    private static readonly string[] Mine = ["supply.", "label.", "actives.", "plot.", "lot.claim-"];

    private static LabelSheet Sheet(int phi) => new(
        "Thuốc thử 5EC", "chè", "rầy xanh", null, "abamectin", "5EC", "20 ml/16 l", phi, null, null, null,
        null);

    [Fact]
    public async Task Every_fact_of_the_diary_reads_back_as_it_was_sealed()
    {
        var season = new Season(store);
        await RecordAsync(season);
        await using var read = store.Ledger.Read(season.Coop);
        var events = await read.Events.QueryAllRawEvents().ToListAsync();
        events.ShouldAllBe(e => EventSeal.Holds(e, season.Coop, store.Store));
        EventNames.Of(store.Store).Where(n => Mine.Any(m => n.StartsWith(m, StringComparison.Ordinal)))
            .Except(events.Select(e => e.EventTypeName)).ShouldBeEmpty();
    }

    private static async Task RecordAsync(Season season)
    {
        var plot = await season.PlotAsync();
        await season.Done(s => s.LoadActivesAsync(new LoadActivesRequest(
            "bản thử", "active,status,document,validFrom\nfipronil,removed,QĐ 501,2019-02-12")));
        var label = await season.Done(s => s.WriteLabelAsync(new WriteLabelRequest(null, Sheet(3))));
        await season.Done(s => s.WriteLabelAsync(new WriteLabelRequest(label.Label, Sheet(7))));
        var bottle = (await season.Done(s => s.PurchaseSupplyAsync(SupplyStockTests.Bottle(500)))).Code;
        await season.LeafAsync(plot, 5_000);
        var spray = await season.Done(s => s.RecordSprayAsync(new RecordSprayRequest(
            plot, "", null, "", null, Season.Day.AddDays(-1), "NH-01", null, null,
            new SprayExtras(label.Label, bottle, 60))));
        spray.ClaimsLost.ShouldHaveSingleItem();
        spray.Check!.Status.ShouldBe(ActiveWords.NotChecked);
        await season.Done(s => s.WithdrawLabelAsync(label.Label));
        await season.Done(s => s.CorrectSprayAsync(new CorrectSprayRequest(
            spray.Spray, "ghi nhầm", new RecordSprayRequest(
                plot, "Thuốc thử 5EC", "abamectin", "20 ml", 1, Season.Day.AddDays(-1), "NH-01", null,
                null))));
        await season.Done(s => s.CorrectSprayAsync(new CorrectSprayRequest(spray.Spray, "không phun", null)));
        await season.Done(s => s.AdjustSupplyAsync(
            new AdjustSupplyRequest(bottle, 400, null, "đếm lại", Season.Day)));
        await season.Done(s => s.AdjustSupplyAsync(
            new AdjustSupplyRequest(bottle, null, 400, "hỏng", Season.Day)));
        await season.Done(s => s.ChangePlotAsync(new ChangePlotRequest(
            plot, "Đồi Cây Đa", 4_000, "LDP1", null, null, 2011, "giáp ruộng ngô", null)));
    }
}
