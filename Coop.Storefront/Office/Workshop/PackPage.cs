using Coop.Commerce.Catalog;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Packing;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Packing tea: chosen first, checked with its grams, then done.</summary>
public static class PackPage
{
    private const int MostUnits = 20_000;

    /// <summary>What can be packed, and into what.</summary>
    private sealed record Shelf(
        IReadOnlyList<Lot> Tea, IReadOnlyList<(ProductView Product, VariantView Variant)> Packs);

    /// <summary>What was chosen, understood.</summary>
    private sealed record Chosen(Lot Tea, ProductView Product, VariantView Variant, PackLotRequest Request)
    {
        public long Needs => Request.Units * Variant.NetGrams;
    }

    public static async Task<IResult> ShowAsync(Desk desk) =>
        Form(desk, await ShelfAsync(desk), FormInput.Fresh(
        desk.Language, ("lot", desk.Query("lot")), ("best", DayTiles.Wire(desk.Day.AddMonths(24)))));

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var shelf = await ShelfAsync(desk);
        if (input.Typed("step") == "change")
        {
            return Form(desk, shelf, input);
        }

        if (Read(desk, input, shelf) is not { } chosen)
        {
            return Form(desk, shelf, input, status: StatusCodes.Status400BadRequest);
        }

        return input.Typed("step") == "pack"
            ? await desk.RunAsync(
                input, (session, stop) => session.PackLotAsync(chosen.Request, stop),
                done => (desk.To(OfficePaths.Lot, done.Lot.Value), desk.Say(
                    OfficeWorkshopTexts.Packed, Show.Count(done.Units, desk.Language), done.Lot.Value)),
                told => Task.FromResult(Form(desk, shelf, input.Blamed(told, ("lot.not-enough", "units"),
                    ("lot.", "lot"), ("pack.units", "units"), ("pack.best", "best"), ("pack.before", "on")),
                        told)))
            : Check(desk, input, chosen);
    }

    private static async Task<Shelf> ShelfAsync(Desk desk)
    {
        await using var session = desk.Read();
        var tea = await session.TeaOnHandAsync(desk.Stop);
        var products = await session.ProductsAsync(desk.Day, stop: desk.Stop);
        var smallest = products.SelectMany(p => p.Variants).Select(v => v.NetGrams).DefaultIfEmpty(1).Min();
        return new Shelf(
            [.. tea.Where(lot => lot.IsPublishable() && lot.OnHand.Grams >= smallest)
                .OrderBy(IsByProduct).ThenByDescending(lot => lot.On)
                .ThenByDescending(lot => lot.Code.Value, StringComparer.Ordinal)],
            [.. products.SelectMany(p => p.Variants.Select(v => (p, v)))]);
    }

    private static Chosen? Read(Desk desk, FormInput input, Shelf shelf)
    {
        var lot = input.One("lot", shelf.Tea.Select(l => l.Code.Value));
        var sku = input.One("sku", shelf.Packs.Select(p => p.Variant.Sku));
        var units = input.Pieces("units", MostUnits);
        var (on, best) = (input.Day(desk, "on"), input.Day("best"));
        if (input.HasFaults)
        {
            return null;
        }

        var tea = shelf.Tea.First(l => l.Code.Value == lot);
        var (product, variant) = shelf.Packs.First(p => p.Variant.Sku == sku);
        var chosen = new Chosen(
            tea, product, variant, new PackLotRequest(LotCode.Parse(lot), sku, units, on, best));
        if (chosen.Needs > tea.OnHand.Grams)
        {
            input.Blame("units", OfficeWorkshopTexts.TooLittle, Show.Weight(chosen.Needs, desk.Language),
                Show.Weight(tea.OnHand.Grams, desk.Language),
                Numerals.Of(tea.OnHand.Grams / variant.NetGrams));
            return null;
        }

        return chosen;
    }

    private static IResult Check(Desk desk, FormInput input, Chosen chosen)
    {
        var units = Show.Count(chosen.Request.Units, desk.Language);
        var submit = new Phrase(
            OfficeWorkshopTexts.DoPack.In(Language.Vi, units),
            OfficeWorkshopTexts.DoPack.In(Language.En, units));
        return desk.Page(desk.Say(OfficeWorkshopTexts.CheckTitle), OfficeTab.Today,
        [
            new Part.Figures(
            [
                (Show.Weight(chosen.Needs, desk.Language), desk.Say(OfficeWorkshopTexts.Needs)),
                (Show.Weight(chosen.Tea.OnHand.Grams, desk.Language), desk.Say(OfficeWorkshopTexts.OnHand)),
                (Show.Weight(chosen.Tea.OnHand.Grams - chosen.Needs, desk.Language),
                    desk.Say(OfficeWorkshopTexts.Left)),
            ]),
            new Part.Facts(
            [
                (desk.Say(OfficeWorkshopTexts.WhichTea), chosen.Tea.Code.Value),
                (desk.Say(OfficeWorkshopTexts.WhichPack), NameOf(desk, chosen.Product, chosen.Variant)),
                (desk.Say(OfficeWorkshopTexts.Units), units),
                (desk.Say(OfficeWorkshopTexts.PackedOn), Show.Date(chosen.Request.PackedOn, desk.Language)),
                (desk.Say(OfficeWorkshopTexts.BestBefore),
                    Show.Date(chosen.Request.BestBefore, desk.Language)),
            ]),
            new Part.Form(desk.Form(desk.To(OfficePaths.Pack), Hidden(desk, input, "pack"), submit)),
            new Part.Form(desk.Form(
                desk.To(OfficePaths.Pack), Hidden(desk, input, "change"), OfficeWorkshopTexts.Change,
                quiet: true)),
        ], OfficePaths.Pack);
    }

    private static IReadOnlyList<OfficeField> Hidden(Desk desk, FormInput input, string step)
    {
        var fields = new Fields(desk, input).Hide("step", step);
        foreach (var name in new[] { "lot", "sku", "units", "on", "on-other", "best" })
        {
            fields.Hide(name, input.Typed(name));
        }

        return fields.All;
    }

    private static string NameOf(Desk desk, ProductView product, VariantView variant) =>
        $"{product.Name.In(desk.Language.Tag())} · {Show.Weight(variant.NetGrams, desk.Language)}";

    private static IResult Form(
        Desk desk, Shelf shelf, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        var title = desk.Say(OfficeWorkshopTexts.Pack);
        if (shelf.Tea.Count == 0 || shelf.Packs.Count == 0)
        {
            var (words, path, next) = shelf.Tea.Count == 0
                ? (OfficeWorkshopTexts.NoTea, OfficePaths.NewBatch, OfficeWorkshopTexts.NewBatch)
                : (OfficeWorkshopTexts.NoProducts, OfficePaths.NewProduct, OfficeSellingTexts.NewProduct);
            return desk.Page(title, OfficeTab.Today,
                [new Part.Rows([], desk.Say(words)),
                    new Part.Links([new Link(desk.To(path), desk.Say(next), true)])],
                OfficePaths.Today);
        }

        var fields = new Fields(desk, input)
            .Add("lot", OfficeWorkshopTexts.WhichTea, FieldKind.Select, choices:
                [.. shelf.Tea.Select(lot => new Choice(
                    lot.Code.Value, TeaOf(desk, lot),
                    Group: IsByProduct(lot) ? desk.Say(OfficeWorkshopTexts.ByProducts) : ""))])
            .Add("sku", OfficeWorkshopTexts.WhichPack, FieldKind.Select, choices:
                [.. shelf.Packs.Select(p => new Choice(p.Variant.Sku, NameOf(desk, p.Product, p.Variant)))])
            .Add("units", OfficeWorkshopTexts.Units, FieldKind.Weight)
            .Days(desk, input, "on", OfficeWorkshopTexts.PackedOn)
            .Add("best", OfficeWorkshopTexts.BestBefore, FieldKind.Day, OfficeWorkshopTexts.BestBeforeHint);
        return desk.Page(title, OfficeTab.Today,
            [new Part.Form(
                desk.Form(desk.To(OfficePaths.Pack), fields.All, OfficeWorkshopTexts.Look, told?.Sentence))],
            OfficePaths.Today, status: told?.Status ?? status);
    }

    /// <summary>Dust, coarse leaf and stalks are seldom packed.</summary>
    private static bool IsByProduct(Lot lot) => lot.Grade is "cam" or "bom" or "cang";

    private static string TeaOf(Desk desk, Lot lot) =>
        $"{TeaWords.Of(lot.Tea?.Word() ?? "", desk.Language)} {TeaWords.Of(lot.Grade, desk.Language)} · "
        + $"{desk.Say(OfficeWorkshopTexts.Rest, Show.Weight(lot.OnHand.Grams, desk.Language))} · {lot.Code}";
}
