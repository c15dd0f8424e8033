using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;
using Marten;

namespace Coop.Traceability.Tests.Storage;

/// <summary>Bulk lots delivered and partly back, on a real database.</summary>
public sealed class DeliveryTests(TraceStore store) : IClassFixture<TraceStore>
{
    private static readonly DeliveryContact Buyer = new("Công ty Thử", "0961234567", "12 Hàng Thử, Hà Nội");

    [Fact]
    public async Task What_is_delivered_leaves_and_what_comes_back_is_on_hand_held_or_destroyed()
    {
        var season = new Season(store);
        var leaf = await season.LeafAsync(await season.PlotAsync(), 18_500);
        var tea = (await season.TeaAsync([new(leaf.Lot, 18_500)], new BatchOutput("moc-cau", 4_100)))
            .Outputs[0].Lot;
        var at = Season.At(Season.Day.AddDays(2), 9);
        var sent = await season.Done(s => s.SendDeliveryAsync(
            new(Buyer, "22C-012.34", "PX 17", [new(tea, 3_000)], at)));
        var tooMuch = await season.Refused<DeliverySent, LotRefusal.NotEnough>(s => s.SendDeliveryAsync(
            new(Buyer, null, null, [new(tea, 1_101)], at)));
        tooMuch.OnHand.ShouldBe(1_100);

        Task<DeliveryBack> Back(long grams, string fate) => season.Done(s => s.ReturnDeliveryAsync(
            new(sent.Delivery.Value, [new(tea, grams)], fate, "bao bì ướt", at.AddDays(1))));
        await Back(500, "stock");
        await Back(700, "disposed");
        await Back(300, "held");
        var more = await season.Refused<DeliveryBack, DeliveryRefusal.MoreBack>(s => s.ReturnDeliveryAsync(
            new(sent.Delivery.Value, [new(tea, 1_501)], "stock", "bao bì ướt", at.AddDays(1))));
        more.Out.ShouldBe(1_500);

        await using var read = store.Ledger.Read(season.Coop);
        var lot = (await read.LotAsync(tea))!;
        (lot.OnHand.Grams, lot.IsHeld()).ShouldBe((1_100 + 500 + 300, true));
        var delivery = (await read.DeliveriesOfAsync([LotId.Parse(lot.Id)])).ShouldHaveSingleItem();
        (await read.ReceiversAsync([delivery], store.Vault))[delivery.Receiver].Name.ShouldBe("Công ty Thử");
        var bodies = await read.Events.QueryAllRawEvents().ToListAsync();
        bodies.ShouldNotContain(e => System.Text.Json.JsonSerializer.Serialize(e.Data, e.Data.GetType())
            .Contains("Hàng Thử", StringComparison.Ordinal));
    }
}
