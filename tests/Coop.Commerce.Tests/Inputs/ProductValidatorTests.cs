using Coop.Commerce.Catalog;
using Coop.Commerce.Inputs;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Tests.Store;

namespace Coop.Commerce.Tests.Inputs;

public class ProductValidatorTests
{
    [Fact]
    public void A_product_that_is_right_has_no_fault() => Faults(Season.Product()).ShouldBeEmpty();

    [Theory]
    [InlineData("Chè")]
    [InlineData("che--xanh")]
    [InlineData("-che")]
    [InlineData("c")]
    [InlineData("")]
    public void An_address_name_has_small_letters_digits_and_single_dashes(string slug) =>
        Only(Season.Product(slug)).ShouldBe(("slug", "slug"));

    [Fact]
    public void A_product_is_named_in_both_languages()
    {
        Only(Season.Product() with { Name = new Translated(" ", "Tea") }).ShouldBe(("name.vi", "missing"));
        Only(Season.Product() with { Name = new Translated("Chè", "") }).ShouldBe(("name.en", "missing"));
        Only(Season.Product() with { Name = new Translated("Chè", new string('x', 121)) })
            .ShouldBe(("name.en", "too-long"));
    }

    [Fact]
    public void A_story_fits_a_page()
    {
        Faults(Season.Product() with { Story = new Translated(new string('x', 8_000), "") }).ShouldBeEmpty();
        var fault = Faults(Season.Product() with { Story = new Translated("", new string('x', 8_001)) })
            .ShouldHaveSingleItem();
        (fault.Field, fault.Code, fault.Numbers["most"]).ShouldBe(("story.en", "too-long", 8_000));
    }

    [Theory]
    [InlineData("TL MC", 100, 80_000, 8, "sku", "sku")]
    [InlineData("T", 100, 80_000, 8, "sku", "sku")]
    [InlineData("TL-1", 0, 80_000, 8, "netGrams", "out-of-range")]
    [InlineData("TL-1", 100_001, 80_000, 8, "netGrams", "out-of-range")]
    [InlineData("TL-1", 100, 999, 8, "price", "out-of-range")]
    [InlineData("TL-1", 100, 100_000_001, 8, "price", "out-of-range")]
    [InlineData("TL-1", 100, 80_000, 7, "vatPercent", "vat-rate")]
    [InlineData("TL-1", 100, 80_000, 20, "vatPercent", "vat-rate")]
    public void A_pack_size_is_one_that_is_sold(
        string sku, long grams, long price, int vat, string field, string code) =>
        Only(With(
            new VariantDetails("TL-0", null, 100, 80_000, 8),
            new VariantDetails(sku, null, grams, price, vat)))
            .ShouldBe(($"variants[1].{field}", code));

    [Theory]
    [InlineData(1, 1_000, 0)]
    [InlineData(100_000, 100_000_000, 10)]
    [InlineData(100, 80_001, 5)]
    public void The_limits_themselves_are_allowed(long grams, long price, int vat) =>
        Faults(With(new VariantDetails("TL-1", null, grams, price, vat))).ShouldBeEmpty();

    [Fact]
    public void A_product_has_between_one_and_twenty_pack_sizes()
    {
        Only(With()).ShouldBe(("variants", "count"));
        var many = Enumerable.Range(10, 21).Select(n => new VariantDetails($"TL-{n}", null, 100, 80_000, 8));
        Only(With([.. many])).ShouldBe(("variants", "count"));
    }

    [Fact]
    public void Stars_name_their_decision()
    {
        Only(Season.Product() with { OcopStars = 2 }).ShouldBe(("ocopStars", "out-of-range"));
        Only(Season.Product() with { OcopDecision = "" }).ShouldBe(("ocopDecision", "missing"));
        Faults(Season.Product() with { OcopStars = null, OcopDecision = null }).ShouldBeEmpty();
    }

    [Fact]
    public void A_change_is_held_to_the_same_rules()
    {
        var p = Season.Product();
        var change = new ChangeProductRequest(
            p.Slug, 1, new Translated("Chè", ""), p.Story, p.Brewing, p.TeaType, p.Grade, p.Drawing, 6, null,
            null);
        new ChangeProductRequestValidator().Refusal(change).ShouldBeOfType<InputRefusal.Invalid>()
            .Faults.Select(f => f.Field).ShouldBe(["name.en", "ocopStars", "ocopDecision"]);
        new ChangePriceRequestValidator().Refusal(new ChangePriceRequest("TL-1", 999, 1))
            .ShouldBeOfType<InputRefusal.Invalid>().Faults.Select(f => f.Field).ShouldBe(["price"]);
    }

    private static ListProductRequest With(params VariantDetails[] variants) =>
        Season.Product() with { Variants = variants };

    private static (string Field, string Code) Only(ListProductRequest request)
    {
        var fault = Faults(request).ShouldHaveSingleItem();
        return (fault.Field, fault.Code);
    }

    private static IReadOnlyList<FieldFault> Faults(ListProductRequest request) =>
        new ListProductRequestValidator().Refusal(request) is InputRefusal.Invalid no ? no.Faults : [];
}
