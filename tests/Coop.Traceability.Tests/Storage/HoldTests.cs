using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Traceability.Tests.Storage;

/// <summary>A held lot stays where it is, on a real database.</summary>
public sealed class HoldTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task What_is_held_is_neither_used_nor_packed_nor_shipped_until_it_is_released()
    {
        var season = new Season(store);
        var leaf = await season.LeafAsync(await season.PlotAsync(), 18_500);
        var tea = (await season.TeaAsync([new(leaf.Lot, 18_000)], new BatchOutput("moc-cau", 4_100)))
            .Outputs[0].Lot;
        var packs = await season.PackAsync(tea, 10);

        var held = await season.Done(s => s.HoldLotsAsync(
            new([leaf.Lot, tea, packs.Lot], "nghi lẫn búp", "TH-1")));
        held.Lots.Count.ShouldBe(3);
        (await season.Done(s => s.HoldLotsAsync(new([tea], "nghi lẫn búp", "TH-1")))).Lots.ShouldBeEmpty();

        await season.Refused<BatchProcessed, LotRefusal.IsHeld>(s => s.ProcessBatchAsync(
            Season.Run([new(leaf.Lot, 500)], new BatchOutput("moc-cau", 100))));
        await season.Refused<PacksMade, LotRefusal.IsHeld>(s => s.PackAsync(Season.Packing(tea, 1)));
        await season.Refused<UnitsShipped, LotRefusal.IsHeld>(s => s.ShipUnitsAsync(
            new(packs.Lot, "TLABCDEFG", 1, [])));
        await season.Refused<LotsReleased, LotRefusal.HeldByRecall>(s => s.ReleaseLotsAsync(
            new([tea], "đã xem lại")));

        var free = await season.Done(s => s.ReleaseLotsAsync(
            new([leaf.Lot, tea, packs.Lot], "đã xem lại", "TH-1")));
        free.Free.Count.ShouldBe(3);
        await season.PackAsync(tea, 1);
    }
}
