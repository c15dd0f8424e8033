using System.Globalization;
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

        desk.Http.Response.Headers.ETag = $"\"{Numerals.Of(product.Version)}\"";
        return Page(desk, product, Input(desk, product));
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        if (await FindAsync(desk) is not { } product)
        {
            return Gate.NotHere(desk);
        }

        var version = Version(input);
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
        var request = new ChangePriceRequest(input.Typed("sku"), price, Version(input));
        return input.HasFaults
            ? Page(
                desk, product, Input(desk, product),
                new Told("", input.FaultOf("price")!, StatusCodes.Status400BadRequest))
            : await desk.RunAsync(
                input, (session, stop) => session.ChangePriceAsync(request, stop),
                done => (desk.To(OfficePaths.Product, done.Slug), desk.Say(OfficeSellingTexts.PriceChanged)),
                async told => await NowAsync(desk, told));
    }

    public static async Task<IResult> PostShelfAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var (slug, version) = (desk.Route("slug"), Version(input));
        return await desk.RunAsync(
            input,
            (session, stop) => input.Typed("to") == "off"
                ? session.WithdrawProductAsync(new WithdrawProductRequest(slug, version), stop)
                : session.RelistProductAsync(new RelistProductRequest(slug, version), stop),
            done => (desk.To(OfficePaths.Product, done.Slug), desk.Say(OfficeSellingTexts.Changed)),
            async told => await NowAsync(desk, told));
    }

    private static async Task<IResult> NowAsync(Desk desk, Told told) =>
        await FindAsync(desk) is { } now ? Page(desk, now, Input(desk, now), told) : Gate.NotHere(desk);

    private static async Task<ProductView?> FindAsync(Desk desk)
    {
        await using var session = desk.Read();
        return await session.ProductBySlugAsync(desk.Route("slug"), desk.Day, desk.Stop);
    }

    private static FormInput Input(Desk desk, ProductView product) => new(
        new Dictionary<string,
        string>(ProductFields.Of(product)) { ["version"] = Numerals.Of(product.Version) },
        desk.Language);

    private static long Version(FormInput input) => long.TryParse(
        input.Typed("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version
            : 0;

    private static IResult Page(
        Desk desk, ProductView product, FormInput input, Told? told = null,
        int status = StatusCodes.Status200OK)
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
            var typed = FormInput.Fresh(desk.Language);
            var fields = new Fields(desk, typed).Hide("sku", v.Sku).Hide("version", version)
                .Add("price", OfficeSellingTexts.NewPrice, FieldKind.Number);
            parts.Add(new Part.Folded(
                desk.Say(OfficeSellingTexts.ChangePrice, name),
                desk.Form(desk.To(OfficePaths.Price, product.Slug), fields.All, OfficeTexts.Save)));
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

    /// <summary>The lost update: both versions side by side, and the choice.</summary>
    private static IResult Both(Desk desk, ProductView saved, FormInput mine)
    {
        var theirs = ProductFields.Of(saved);
        var lines = ProductFields.Names
            .Where(field => theirs[field.Name].Trim() != mine.Typed(field.Name).Trim())
            .Select(IReadOnlyList<string> (field) =>
                [desk.Say(field.Label), theirs[field.Name], mine.Typed(field.Name).Trim()]);
        var again = new Fields(desk, mine).Hide("version", Numerals.Of(saved.Version));
        foreach (var (name, _) in ProductFields.Names)
        {
            again.Hide(name, mine.Typed(name));
        }

        var own = desk.To(OfficePaths.Product, saved.Slug);
        return desk.Page(saved.Name.In(desk.Language.Tag()), OfficeTab.Books,
        [
            new Part.Note(
                Tone.Care, desk.Say(OfficeSellingTexts.Lost), desk.Say(OfficeSellingTexts.LostMore)),
            new Part.Table(
                desk.Say(OfficeSellingTexts.LostMore),
                [
                    desk.Say(OfficeSellingTexts.Field), desk.Say(OfficeSellingTexts.Theirs),
                    desk.Say(OfficeSellingTexts.Mine),
                ],
                [.. lines]),
            new Part.Links([new Link(own, desk.Say(OfficeSellingTexts.KeepTheirs))]),
            new Part.Form(desk.Form(own, again.All, OfficeSellingTexts.UseMine)),
        ], OfficePaths.Products, status: StatusCodes.Status409Conflict);
    }
}
