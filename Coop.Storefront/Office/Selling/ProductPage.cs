using Coop.Commerce.Catalog;
using Coop.Commerce.Storage.Catalog;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Selling;

/// <summary>
/// One product: what is said, prices, on or off the shelf. Every form carries the version it was made on, as
/// an
/// <c>If-Match</c> does; a lost update shows both versions and lets the person choose.
/// </summary>
public static class ProductPage
{
    private const string Lost = "product.changed-meanwhile";

    public static async Task<IResult> ShowAsync(Desk desk)
    {
        if (await FindAsync(desk) is not { } product)
        {
            return Gate.NotHere(desk);
        }

        desk.Tag(product.Version);
        return Page(desk, product, Input(desk, product));
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        if (await FindAsync(desk) is not { } product)
        {
            return Gate.NotHere(desk);
        }

        var version = desk.Version(input);
        var read = ProductFields.Read(input, product.Slug, []);
        var request = new ChangeProductRequest(
            product.Slug, version, read.Name, read.Story, read.Brewing, read.TeaType, read.Grade,
            read.Drawing,
            read.OcopStars, read.OcopDecision, read.OcopExpiresOn);
        return input.HasFaults
            ? Page(desk, product, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.ChangeProductAsync(request, stop),
                done => (desk.To(OfficePaths.Product, done.Slug), desk.Say(OfficeSellingTexts.Changed)),
                async told => told.Code == Lost
                    ? Both(desk, (await FindAsync(desk))!, input)
                    : Page(desk, product, input.Blamed(told, ProductFields.Places([])), told));
    }

    public static async Task<IResult> PostPriceAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        if (await FindAsync(desk) is not { } product)
        {
            return Gate.NotHere(desk);
        }

        var price = input.Money("price", 1_000_000_000);
        var request = new ChangePriceRequest(input.Typed("sku"), price, desk.Version(input));
        return input.HasFaults
            ? Page(
                desk, product, Input(desk, product),
                new Told("", input.FaultOf("price")!, StatusCodes.Status400BadRequest), priced: input)
            : await desk.RunAsync(
                input, (session, stop) => session.ChangePriceAsync(request, stop),
                done => (desk.To(OfficePaths.Product, done.Slug), desk.Say(OfficeSellingTexts.PriceChanged)),
                async told => told.Code == Lost && await FindAsync(desk) is { } saved
                    ? BothPrices(desk, saved, input)
                    : await NowAsync(desk, told, input));
    }

    public static async Task<IResult> PostShelfAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var (slug, version) = (desk.Route("slug"), desk.Version(input));
        return await desk.RunAsync(
            input,
            (session, stop) => input.Typed("to") == "off"
                ? session.WithdrawProductAsync(new WithdrawProductRequest(slug, version), stop)
                : session.RelistProductAsync(new RelistProductRequest(slug, version), stop),
            done => (desk.To(OfficePaths.Product, done.Slug), desk.Say(OfficeSellingTexts.Changed)),
            async told => await NowAsync(desk, told));
    }

    private static async Task<IResult> NowAsync(Desk desk, Told told, FormInput? priced = null) =>
        await FindAsync(desk) is { } now
            ? Page(desk, now, Input(desk, now), told, priced: priced)
            : Gate.NotHere(desk);

    private static async Task<ProductView?> FindAsync(Desk desk)
    {
        await using var session = desk.Read();
        return await session.ProductBySlugAsync(desk.Route("slug"), desk.Day, desk.Stop);
    }

    private static FormInput Input(Desk desk, ProductView product) => new(
        new Dictionary<string,
        string>(ProductFields.Of(product)) { ["version"] = Numerals.Of(product.Version) },
        desk.Language);

    private static IResult Page(
        Desk desk, ProductView product, FormInput input, Told? told = null,
        int status = StatusCodes.Status200OK, FormInput? priced = null)
    {
        var version = Numerals.Of(product.Version);
        var own = desk.To(OfficePaths.Product, product.Slug);
        var parts = new List<Part>
        {
            new Part.Links(
                [new Link(desk.To(Paths.Product, product.Slug), desk.Say(OfficeSellingTexts.SeeInShop))]),
        };
        if (told is not null)
        {
            parts.Insert(0, new Part.Note(Tone.Stop, told.Sentence));
        }

        foreach (var v in product.Variants)
        {
            var name = $"{v.Sku} · {Show.Weight(v.NetGrams, desk.Language)} · "
                + Show.Money(v.Price, desk.Language);
            var again = priced?.Typed("sku") == v.Sku ? priced : null;
            var fields = new Fields(desk, again ?? FormInput.Fresh(desk.Language)).Hide("sku", v.Sku)
                .Hide(FormVersion.Field, again?.Typed(FormVersion.Field) ?? version)
                .Add("price", OfficeSellingTexts.NewPrice, FieldKind.Number);
            parts.Add(new Part.Folded(
                desk.Say(OfficeSellingTexts.ChangePrice, name),
                desk.Form(desk.To(OfficePaths.Price, product.Slug), fields.All, OfficeTexts.Save),
                again is not null));
        }

        parts.Add(new Part.Heading(desk.Say(OfficeSellingTexts.ChangeText)));
        parts.Add(new Part.Form(desk.Form(
            own, new Fields(desk, input).Hide("version", input.Typed("version")).Texts(desk).All,
            OfficeTexts.Save)));
        var shelf = new Fields(desk, input).Hide("version", version).Hide(
            "to", product.Listed ? "off" : "on");
        parts.Add(new Part.Form(desk.Form(
            desk.To(OfficePaths.Shelf, product.Slug), shelf.All,
            product.Listed ? OfficeSellingTexts.Withdraw : OfficeSellingTexts.Relist, quiet: true)));
        return desk.Page(product.Name.In(desk.Language.Tag()), OfficeTab.Books, parts, OfficePaths.Products,
            status: told?.Status ?? status);
    }

    private static IResult Both(Desk desk, ProductView saved, FormInput mine)
    {
        var (theirs, typed) = (Texts(Input(desk, saved)), Texts(mine));
        var own = desk.To(OfficePaths.Product, saved.Slug);
        return Frame(desk, saved, own).Page(
            desk, BothVersions.Lines(theirs, typed),
            new Fields(desk, mine).Version(saved.Version).HideAll(typed));

        IReadOnlyList<OfficeField> Texts(FormInput input) => new Fields(desk, input).Texts(desk).All;
    }

    /// <summary>The price as it is now, whoever changed what, beside the one that was typed.</summary>
    private static IResult BothPrices(Desk desk, ProductView saved, FormInput mine)
    {
        var (sku, price) = (mine.Typed("sku"), mine.Money("price"));
        var now = saved.Variants.FirstOrDefault(v => v.Sku == sku);
        return Frame(desk, saved, desk.To(OfficePaths.Price, saved.Slug)).Page(
            desk,
            [
                [
                    $"{desk.Say(OfficeSellingTexts.Price)} · {sku}",
                    now is null ? "" : Show.Money(now.Price, desk.Language), Show.Money(price, desk.Language),
                ],
            ],
            new Fields(desk, mine).Version(saved.Version).Hide("sku", sku)
                .Hide("price", mine.Typed("price")));
    }

    private static BothVersions Frame(Desk desk, ProductView saved, string action) => new(
        saved.Name.In(desk.Language.Tag()), OfficeSellingTexts.Lost,
        desk.To(OfficePaths.Product, saved.Slug), action, OfficePaths.Products);
}
