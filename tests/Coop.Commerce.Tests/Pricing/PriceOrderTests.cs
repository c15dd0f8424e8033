using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Rules;
using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;
using CsCheck;

namespace Coop.Commerce.Tests.Pricing;

public class PriceOrderTests
{
    private static readonly DateOnly Day = PaperCatalog.Day;
    private static readonly int[] Rates = [0, 5, 8, 10];

    [Fact]
    public void A_gift_box_is_one_line_at_its_own_price_whose_parts_ask_the_shelf()
    {
        var line = Priced(2, Box(500_000, ("TL-1", 2, 80_000, 8), ("TL-2", 1, 100_000, 10)));
        (line.UnitPrice, line.Total(), line.VatPercent).ShouldBe((500_000, 1_000_000, 10));
        line.Goods().Select(g => (g.Sku.Value, g.Units)).ShouldBe([("TL-1", 4), ("TL-2", 2)]);
        line.PartAmounts().ShouldBe([615_385, 384_615]);
        line.Vat().ShouldBe(45_584 + 34_965);
    }

    [Fact]
    public void A_pack_alone_and_in_a_box_are_asked_of_one_shelf_together()
    {
        var tea = PaperCatalog.Tea("TL-1", 80_000);
        var box = Box(500_000, ("TL-1", 2, 80_000, 8));
        var lines = Lines(PriceOrder.Decide(
            [new("TL-BOX", 3), new("TL-1", 2)], PaperCatalog.Book([tea, box])));
        OrderDemand.Of(lines).ShouldBe(new Dictionary<Sku, int> { [Sku.Parse("TL-1")] = 8 });
    }

    [Fact]
    public void The_rate_of_vat_is_that_of_the_orders_day_and_names_its_rule()
    {
        var tea = PaperCatalog.Tea("TL-1", 108_000, 5, new VariantTerms(VatKind: VatKinds.Processed));
        var reduced = Priced(1, tea);
        (reduced.VatPercent, reduced.Vat(), reduced.VatRule).ShouldBe((8, 8_000, "vat-cut-2025-2"));
        var full = Priced(1, tea, new DateOnly(2027, 1, 1));
        (full.VatPercent, full.Vat(), full.VatRule).ShouldBe((10, 9_818, "vat-law-2024"));
        Priced(1, PaperCatalog.Tea("TL-1", 108_000, 5)).VatRule.ShouldBeNull();
        VatRule.All.SelectMany(r => VatKinds.All.Select(k => r.Percent[k])).ShouldAllBe(p => p >= 0);
    }

    [Fact]
    public void Season_and_most_of_one_are_kept()
    {
        var tea = PaperCatalog.Tea("TL-1", 80_000,
            terms: new VariantTerms(MaxPerOrder: 3, From: Day, Until: Day));
        Priced(3, tea).Quantity.ShouldBe(3);
        Refusal(4, tea, Day).ShouldBe(new OrderRefusal.TooManyOfOne("TL-1", 4, 3));
        Refusal(1, tea, Day.AddDays(1)).ShouldBe(new OrderRefusal.OutOfSeason("TL-1", Day, Day));
        Refusal(1, tea, Day.AddDays(-1)).ShouldBe(new OrderRefusal.OutOfSeason("TL-1", Day, Day));
    }

    [Fact]
    public void A_coming_harvest_asks_nothing_of_the_shelf_and_never_more_than_is_left()
    {
        var terms = new VariantTerms(PreOrder: new PreOrder("xuan-2027", new DateOnly(2027, 3, 1), 10));
        var line = Priced(6, PaperCatalog.Tea("TL-1", 80_000, terms: terms));
        line.Promise.ShouldBe(new LinePromise("xuan-2027", new DateOnly(2027, 3, 1)));
        OrderDemand.Of([line]).ShouldBeEmpty();
        var row = new PromiseRow(new PromiseKey(line.Sku, "xuan-2027"), 5, 10);
        OrderPromises.Fault([line], [row])
            .ShouldBe(new StockRefusal.HarvestPromised("TL-1", "xuan-2027", 6, 5));
        OrderPromises.Fault([line], [row with { Promised = 4 }]).ShouldBeNull();
        Priced(6, PaperCatalog.Tea("TL-1", 80_000, terms: terms), new DateOnly(2027, 3, 1))
            .Promise.ShouldBeNull();
    }

    /// <summary>Totals and taxes against sums done another way, over many random orders.</summary>
    [Fact]
    public void Parts_make_up_totals_and_the_tax_is_that_of_each_part()
    {
        var part = Gen.Select(Gen.Int[1, 5], Gen.Long[1, 2_000], Gen.Int[0, 3]).Select(
            p => (p.Item1, p.Item2, Rates[p.Item3]));
        Gen.Select(part.List[1, 5], Gen.Long[1, 100_000], Gen.Int[1, 500], Gen.Long[0, 999]).Sample(
            (parts, price, quantity, off) =>
            {
                var box = Box(price * 1_000,
                    [.. parts.Select((p, i) => ($"TL-{i}", p.Item1, p.Item2 * 500, p.Item3))]);
                var line = Priced(quantity, box) with { Discounts = off == 0 ? null : [new("x", "y", off)] };
                var total = price * 1_000 * quantity - off;
                line.Total().ShouldBe(total);
                var amounts = line.PartAmounts();
                amounts.Sum().ShouldBe(total);
                var weights = parts.Select(p => (decimal)p.Item1 * p.Item2).ToList();
                for (var i = 0; i < parts.Count; i++)
                {
                    Math.Abs(amounts[i] - total * weights[i] / weights.Sum()).ShouldBeLessThan(1m);
                }

                line.Vat().ShouldBe(parts.Select((p, i) => (long)Math.Round(
                    amounts[i] * (decimal)p.Item3 / (100 + p.Item3), MidpointRounding.AwayFromZero)).Sum());
            });
    }

    private static Product Box(long price, params (string Sku, int Quantity, long Price, int Vat)[] parts) =>
        PaperCatalog.Tea("TL-BOX", price, terms: new VariantTerms(
            Parts: [.. parts.Select(p => PaperCatalog.Part(p.Sku, p.Quantity, p.Price, p.Vat))]));

    private static OrderLine Priced(int quantity, Product product, DateOnly? on = null) =>
        Lines(PriceOrder.Decide(
            [new(product.Variants[0].Sku.Value, quantity)],
            PaperCatalog.Book([product], on: on))).Single();

    private static Refusal Refusal(int quantity, Product product, DateOnly on) =>
        PriceOrder.Decide([new(product.Variants[0].Sku.Value, quantity)],
            PaperCatalog.Book([product], on: on))
            .ShouldBeOfType<Outcome<IReadOnlyList<OrderLine>>.Refused>().Reason;

    private static IReadOnlyList<OrderLine> Lines(Outcome<IReadOnlyList<OrderLine>> outcome) =>
        outcome.ShouldBeOfType<Outcome<IReadOnlyList<OrderLine>>.Done>().Value;
}
