using Coop.Commerce.Catalog;
using Coop.Commerce.Inputs;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Settings;
using Coop.Postgres;
using Coop.Traceability.Decisions;

namespace Coop.Commerce.Tests.Store;

/// <summary>What cannot be so is refused by the commands themselves, whoever gives them.</summary>
public class WrongInputTests(TestPostgres postgres)
{
    [Fact]
    public async Task Wrong_input_is_refused_and_nothing_is_saved()
    {
        await using var shop = await Shop.OpenAsync(postgres);
        var wrong = Season.Settings() with { OrderPrefix = "", Legal = new LegalData { TaxCode = "1" } };
        Fields(await shop.RefusedAsync(s => s.SetCoopSettingsAsync(wrong)))
            .ShouldBe(["orderPrefix", "legal.taxCode"]);
        Fields(await shop.RefusedAsync(s => s.ListProductAsync(Season.Product("Chè", "NEW-1"))))
            .ShouldBe(["slug"]);
        Fields(await shop.RefusedAsync(s => s.ChangePriceAsync(new ChangePriceRequest(Shop.Sku, 1, 1))))
            .ShouldBe(["price"]);
        var p = Season.Product();
        Fields(await shop.RefusedAsync(s => s.ChangeProductAsync(new ChangeProductRequest(
            p.Slug, 1, Translated.None, p.Story, p.Brewing, p.TeaType, p.Grade, p.Drawing, null, null,
            null))))
            .ShouldBe(["name.vi", "name.en"]);
        await using var read = shop.Read();
        (await read.CoopSettingsAsync()).OrderPrefix.ShouldBe("NST");
        var product = (await read.ProductsAsync(shop.Today)).ShouldHaveSingleItem();
        (product.Version, product.Variants[0].Price).ShouldBe((1, 80_000));
    }

    private static IEnumerable<string> Fields(Refusal refusal) =>
        refusal.ShouldBeOfType<InputRefusal.Invalid>().Faults.Select(f => f.Field);
}
