using Coop.Commerce.Catalog;
using Coop.Commerce.Storage.Catalog;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Selling;

/// <summary>The products: list, and a new one with its pack sizes.</summary>
public static class ProductPages
{
    private const int MostVariants = 3;
    private const long MostPrice = 1_000_000_000;

    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var products = await session.ProductsAsync(desk.Day, withdrawn: true, desk.Stop);
        return desk.Page(desk.Say(OfficeSellingTexts.Products), OfficeTab.Books,
        [
            new Part.Links(
                [new Link(desk.To(OfficePaths.NewProduct), desk.Say(OfficeSellingTexts.NewProduct), true)]),
            new Part.Rows([.. products.Select(p => RowOf(desk, p))], desk.Say(OfficeSellingTexts.NoProducts)),
        ], OfficePaths.Books);
    }

    public static IResult New(Desk desk) =>
        Form(desk, FormInput.Fresh(desk.Language, ("drawing", "moc-cau"), ("tea", "green"), ("vat-1", "8")));

    public static async Task<IResult> PostNewAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var packs = Enumerable.Range(1, MostVariants)
            .Where(n => n == 1 || input.Typed($"sku-{n}").Trim().Length > 0).ToList();
        var variants = packs.Select(n => Variant(input, n)).ToList();
        var request = ProductFields.Read(input, input.Text("slug", 60), variants);
        return input.HasFaults
            ? Form(desk, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.ListProductAsync(request, stop),
                done =>
                    (desk.To(OfficePaths.Product, done.Slug), desk.Say(OfficeSellingTexts.Listed, done.Slug)),
                told => Task.FromResult(Form(desk, input.Blamed(told, ("product.slug", "slug"),
                    ("product.sku", "sku-1"), ("product.gtin", "gtin-1"))
                    .Blamed(told, ProductFields.Places(packs)), told)));
    }

    /// <summary>A whole percentage of VAT.</summary>
    private static int Vat(FormInput input, string name)
    {
        var text = input.Typed(name).Trim();
        if (text.Length is 1 or 2 && text.All(char.IsAsciiDigit))
        {
            var percent = text.Length == 1 ? text[0] - '0' : (text[0] - '0') * 10 + text[1] - '0';
            if (percent <= 20)
            {
                return percent;
            }
        }

        input.Blame(name, OfficeSellingTexts.VatNumber);
        return 0;
    }

    private static VariantDetails Variant(FormInput input, int n) => new(
        input.Text($"sku-{n}", 32), input.Text($"gtin-{n}", 20, 0) is { Length: > 0 } gtin ? gtin : null,
        input.Pieces($"net-{n}", 100_000), input.Money($"price-{n}", MostPrice), Vat(input, $"vat-{n}"));

    private static Row RowOf(Desk desk, ProductView product)
    {
        var prices = product.Variants.Select(v =>
            $"{Show.Weight(v.NetGrams, desk.Language)} {Show.Money(v.Price, desk.Language)}");
        var pieces = product.Variants.Sum(v => v.Available);
        return new Row(
            product.Name.In(desk.Language.Tag()), string.Join(" · ", prices),
            desk.To(OfficePaths.Product, product.Slug),
            product.Listed
                ? desk.Say(OfficeSellingTexts.Pieces, Show.Count(pieces, desk.Language))
                : desk.Say(OfficeSellingTexts.Withdrawn),
            !product.Listed ? Tone.Stop : pieces > 0 ? Tone.Good : Tone.Care);
    }

    private static IResult Form(
        Desk desk, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        var fields = new Fields(desk, input)
            .Add("slug", OfficeSellingTexts.Slug, hint: OfficeSellingTexts.SlugHint)
            .Texts(desk);
        for (var n = 1; n <= MostVariants; n++)
        {
            var label = desk.Say(OfficeSellingTexts.Variant, Numerals.Of(n))
                + (n == 1 ? "" : $" ({desk.Say(OfficeTexts.Optional)})");
            fields.AddDone(new OfficeField("", label, FieldKind.Section))
                .Add($"sku-{n}", OfficeSellingTexts.Sku, hint: OfficeSellingTexts.SkuHint)
                .Add($"net-{n}", OfficeSellingTexts.NetGrams, FieldKind.Number)
                .Add($"price-{n}", OfficeSellingTexts.Price, FieldKind.Number)
                .Add($"vat-{n}", OfficeSellingTexts.Vat, FieldKind.Number)
                .Add($"gtin-{n}", OfficeSellingTexts.Gtin, FieldKind.Number, optional: true);
        }

        return desk.Page(desk.Say(OfficeSellingTexts.NewProduct), OfficeTab.Books,
            [new Part.Form(
                desk.Form(desk.To(OfficePaths.NewProduct), fields.All, OfficeTexts.Save, told?.Sentence))],
            OfficePaths.Products, status: told?.Status ?? status);
    }
}
