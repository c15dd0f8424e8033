using System.Globalization;
using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Packing;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.Lots;
using Marten;

namespace Coop.Benchmarks.Trace;

/// <summary>
/// One lot of 10,000 packs with what becomes of them, all by the real commands: most left with orders, some
/// are promised to orders still open, the rest stands on the shelf.
/// </summary>
internal static class RecallGoods
{
    public const int Units = 10_000;
    private const int UnitsOfOrder = 10;
    private const int Orders = 950;
    private const int Shipped = 800;

    /// <summary>A product of its own price list, so that orders take packs of this lot.</summary>
    public const string Sku = "TL-RC-100";

    public static async Task SellAsync(TraceHost host)
    {
        await host.DoAsync(s => Coop.Commerce.Storage.Catalog.ListProductWrite.ListProductAsync(
            s, new("che-thu-hoi", new("Chè", "Tea"), Translated(), Translated(), "green", "moc-cau",
                "moc-cau", null, null, null, [new(Sku, null, 100, 80_000, 8)])));
        var at = host.Clock.Now.AddHours(-3);
        var day = DateOnly.FromDateTime(at.DateTime);
        var leaf = new List<BatchInput>();
        foreach (var plot in new[] { "NH-0000-P1", "NH-0000-P2" })
        {
            var lot = await host.DoAsync(s => s.ReceiveLeafAsync(new ReceiveLeafRequest(
                plot, day, at, 2_500_000, "1-tom-2-la", "vietgap")));
            leaf.Add(new BatchInput(lot.Lot, 2_500_000));
        }

        var run = await host.DoAsync(s => s.ProcessBatchAsync(new ProcessBatchRequest(
            "green", leaf, [new BatchOutput("moc-cau", 1_100_000)], at, at.AddHours(1), "NH-0000")));
        await host.DoAsync(s => s.PackLotAsync(new PackLotRequest(
            run.Outputs[0].Lot, Sku, Units, day, day.AddYears(2))));
        for (var n = 0; n < Orders; n++)
        {
            await SellAsync(host, n);
        }
    }

    private static Coop.Commerce.Catalog.Translated Translated() => Coop.Commerce.Catalog.Translated.None;

    private static async Task SellAsync(TraceHost host, int n)
    {
        var phone = string.Create(CultureInfo.InvariantCulture, $"09{60_000_000 + n:00000000}");
        var house = string.Create(CultureInfo.InvariantCulture, $"Nhà {n}, thôn Trung Long");
        var order = await host.DoAsync(s => s.PlaceOrderAsync(new PlaceOrderRequest(
            [new OrderedLine(Sku, UnitsOfOrder)], new Buyer("Nguyễn Thị Hoa", phone),
            new DeliveryAddress("ship", "02545", house, null), "cod", "vi")));
        if (n < Shipped)
        {
            await host.DoAsync(s => s.ConfirmCodAsync(new ConfirmCodRequest(order.Code)));
            await host.DoAsync(s => s.ShipOrderAsync(new ShipOrderRequest(order.Code, "ghn", "")));
        }
    }
}
