using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Pricing;

namespace Coop.Commerce.Tests.Pricing;

public class ResolvePriceTests
{
    private static readonly Sku Sku = Sku.Parse("TL-1");
    private static readonly DateOnly Day = PaperCatalog.Day;

    [Fact]
    public void Without_a_list_the_packs_own_price_holds_and_says_so() =>
        Of(null, []).ShouldBe(new ResolvedPrice(80_000, new PriceBasis(null, 4, Day)));

    [Fact]
    public void A_list_for_the_buyers_group_goes_before_a_newer_one_for_everyone() =>
        Of("dai-ly", [(70_000, PaperCatalog.List(1, Day.AddDays(-9), null, "dai-ly")),
            (60_000, PaperCatalog.List(2, Day))])
            .ShouldBe(new ResolvedPrice(70_000, new PriceBasis("L1", 4, Day, "dai-ly")));

    [Fact]
    public void Of_equals_the_later_beginning_counts_then_the_later_list_never_the_cheaper()
    {
        Of(null, [(60_000, PaperCatalog.List(3, Day.AddDays(-9))), (75_000, PaperCatalog.List(1, Day))])
            .Price.ShouldBe(75_000);
        Of(null, [(60_000, PaperCatalog.List(1, Day)), (75_000, PaperCatalog.List(2, Day))])
            .Basis.List.ShouldBe("L2");
    }

    [Fact]
    public void First_and_last_day_are_included_and_others_group_closed_and_past_lists_are_passed_over()
    {
        Of(null, [(1_000, PaperCatalog.List(1, Day, Day))]).Price.ShouldBe(1_000);
        Of(null,
        [
            (1_000, PaperCatalog.List(1, Day.AddDays(1))), (2_000, PaperCatalog.List(2, Day, null, "x1")),
            (3_000, PaperCatalog.List(3, Day.AddDays(-9), Day.AddDays(-1))),
            (4_000, PaperCatalog.List(4, Day, closed: true)),
        ]).Price.ShouldBe(80_000);
    }

    [Fact]
    public void A_price_taken_off_a_list_is_off()
    {
        var listed = new ProductEvent.ListPriced(
            Sku, PaperCatalog.ListId(1), 70_000, Orders.Given.Now);
        var product = Product.Fold(PaperCatalog.Tea("TL-1", 80_000), listed);
        product.Prices!.Single().Price.ShouldBe(70_000);
        Product.Fold(product, listed with { Price = null }).Prices.ShouldBeEmpty();
    }

    private static ResolvedPrice Of(string? group, (long Price, SalesList List)[] lists)
    {
        var product = PaperCatalog.Tea("TL-1", 80_000, prices:
            [.. lists.Select(l => new ListedPrice(Sku, SalesListId.Parse(l.List.Id), l.Price))]);
        return ResolvePrice.Of(product, product.Variants[0],
            PaperCatalog.Book([product], group, Day, [.. lists.Select(l => l.List)]));
    }
}
