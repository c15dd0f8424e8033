using Coop.Commerce.Catalog;
using Coop.Commerce.Payments;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Packing;
using Coop.Commerce.Storage.Settings;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.People;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.Plots;

namespace Coop.Commerce.Tests.Store;

/// <summary>What happens before the shop opens, by the real commands.</summary>
internal static class Season
{
    public static readonly DateOnly FirstToExpire = new(2027, 6, 1);
    public static readonly DateOnly LastToExpire = new(2028, 6, 1);

    public static async Task BeginAsync(Shop shop)
    {
        await SettingsAsync(shop);
        await shop.DoAsync(s => s.ListProductAsync(Product()));
        var tea = await TeaAsync(shop);
        await shop.DoAsync(s => s.PackLotAsync(
            new PackLotRequest(tea, Shop.Sku, 15, new DateOnly(2026, 11, 15), LastToExpire)));
        await shop.DoAsync(s => s.PackLotAsync(
            new PackLotRequest(tea, Shop.Sku, 25, new DateOnly(2026, 11, 16), FirstToExpire)));
        await shop.DoAsync(s => s.PackLotAsync(
            new PackLotRequest(tea, Shop.OtherSku, 1, new DateOnly(2026, 11, 16), LastToExpire)));
    }

    public static async Task SettingsAsync(Shop shop, string tenant = Shop.Tenant) =>
        await shop.DoAsync(s => s.SetCoopSettingsAsync(Settings()), tenant);

    public static CoopSettings Settings() => new()
    {
        Name = new Translated("HTX chè Ngân Sơn Trung Long", "Trung Long tea co-op"),
        OrderPrefix = "NST",
        LotPrefix = "TL",
        Legal = new LegalData
        {
            Name = "HTX chè", Address = "Trung Long", TaxCode = "5000000009", Phone = "0961234567",
            Email = "htx@example.org", Representative = "Nguyễn Văn A",
        },
        Bank = new BankAccount("970405", "8888012345678", "HTX CHE TRUNG LONG"),
        MaxUnpaidUnits = 60,
    };

    public static ListProductRequest Product(string slug = "che-moc-cau", string sku = Shop.Sku) => new(
        slug, new Translated("Chè móc câu", "Fish-hook tea"), Translated.None, Translated.None, "green",
            "moc-cau",
        "moc-cau", 3, "123/QĐ-UBND", new DateOnly(2028, 1, 1),
        [
            new VariantDetails(sku, sku == Shop.Sku ? "9520000000011" : null, 100, 80_000, 8),
            new VariantDetails(sku == Shop.Sku ? Shop.OtherSku : sku + "-2", null, 200, 150_000, 8),
        ]);

    private static async Task<LotCode> TeaAsync(Shop shop)
    {
        var picked = new DateOnly(2026, 11, 10);
        var at = new DateTimeOffset(2026, 11, 10, 16, 0, 0, TimeSpan.FromHours(7));
        await shop.DoAsync(s => s.RegisterMemberAsync(new RegisterMemberRequest(
            "NH-04", "Thôn Trung Long", new PersonDetails("Trần Văn Bình", null), "Hộ NH-04", true)));
        await shop.DoAsync(s => s.RegisterPlotAsync(new RegisterPlotRequest(
            "NH-04", "NH-04-P1", "Đồi Cây Đa", 3600, "LDP1", null, null)));
        var leaf = await shop.DoAsync(s => s.ReceiveLeafAsync(
            new ReceiveLeafRequest("NH-04-P1", picked, at, 40_000, "1-tom-2-la", "vietgap")));
        var batch = await shop.DoAsync(s => s.ProcessBatchAsync(new ProcessBatchRequest(
            "green", [new BatchInput(leaf.Lot, 40_000)], [new BatchOutput("moc-cau", 9_500)],
            at.AddHours(1), at.AddHours(6), "NH-04")));
        return batch.Outputs[0].Lot;
    }
}
