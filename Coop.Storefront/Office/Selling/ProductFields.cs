using Coop.Commerce.Catalog;
using Coop.Commerce.Storage.Catalog;
using Coop.Storefront.Http;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;

namespace Coop.Storefront.Office.Selling;

/// <summary>What is said about a product, as fields and back.</summary>
public static class ProductFields
{
    /// <summary>Keys of the drawings that stand for photographs.</summary>
    public static readonly IReadOnlyList<string> Drawings =
        ["moc-cau", "non-tom", "dinh", "hong-tra", "bach-tra", "gift-box"];

    /// <summary>Where on the forms each field of a product stands.</summary>
    /// <param name="packs">The numbers on the form of the packs sent, in order.</param>
    public static IReadOnlyDictionary<string, string> Places(IReadOnlyList<int> packs)
    {
        var places = new Dictionary<string, string>
        {
            ["slug"] = "slug",
            ["name.vi"] = "nameVi",
            ["name.en"] = "nameEn",
            ["story.vi"] = "storyVi",
            ["story.en"] = "storyEn",
            ["brewing.vi"] = "brewVi",
            ["brewing.en"] = "brewEn",
            ["ocopStars"] = "stars",
            ["ocopDecision"] = "decision",
        };
        foreach (var (n, i) in packs.Select((n, i) => (Numerals.Of(n), Numerals.Of(i))))
        {
            places[$"variants[{i}].sku"] = $"sku-{n}";
            places[$"variants[{i}].netGrams"] = $"net-{n}";
            places[$"variants[{i}].price"] = $"price-{n}";
            places[$"variants[{i}].vatPercent"] = $"vat-{n}";
        }

        return places;
    }

    /// <summary>A saved product as a form shows it.</summary>
    public static IReadOnlyDictionary<string, string> Of(ProductView product) => new Dictionary<string,
    string>
    {
        ["nameVi"] = product.Name.Vi,
        ["nameEn"] = product.Name.En,
        ["storyVi"] = product.Story.Vi,
        ["storyEn"] = product.Story.En,
        ["brewVi"] = product.Brewing.Vi,
        ["brewEn"] = product.Brewing.En,
        ["tea"] = product.TeaType ?? "",
        ["grade"] = product.Grade ?? "",
        ["drawing"] = product.Drawing,
        ["stars"] = product.Ocop is { } mark ? Numerals.Of(mark.Stars) : "",
        ["decision"] = product.Ocop?.Decision ?? "",
        ["until"] = product.Ocop is { } held ? DayTiles.Wire(held.ExpiresOn) : "",
    };

    /// <summary>Adds the fields to a form.</summary>
    public static Fields Texts(this Fields fields, Desk desk) => fields
        .Add("nameVi", OfficeSellingTexts.NameVi)
        .Add("nameEn", OfficeSellingTexts.NameEn)
        .Add("storyVi", OfficeSellingTexts.StoryVi, FieldKind.Lines)
        .Add("storyEn", OfficeSellingTexts.StoryEn, FieldKind.Lines, optional: true)
        .Add("brewVi", OfficeSellingTexts.BrewVi, FieldKind.Lines, optional: true)
        .Add("brewEn", OfficeSellingTexts.BrewEn, FieldKind.Lines, optional: true)
        .Add("tea", OfficeSellingTexts.TeaType, FieldKind.Tiles, choices:
        [
            .. TeaTypes.All.Select(tea => new Choice(tea, TeaWords.Of(tea, desk.Language))),
            new Choice("", desk.Say(OfficeSellingTexts.Mixed)),
        ])
        .Add("grade", OfficeWorkshopTexts.Grade, FieldKind.Select, optional: true,
            choices: [.. Grades.Tea.Reverse().Select(g => new Choice(g, TeaWords.Of(g, desk.Language)))])
        .Add("drawing", OfficeSellingTexts.Drawing, FieldKind.Select,
            choices: [.. Drawings.Select(d => new Choice(d, OfficeSellingTexts.Word(d, desk.Language)))])
        .Add("stars", OfficeSellingTexts.Ocop, FieldKind.Tiles, choices:
            [new Choice("", desk.Say(OfficeSellingTexts.NoStars)), new Choice("3", "3 ★"),
                new Choice("4", "4 ★"), new Choice("5", "5 ★")])
        .Add("decision", OfficeSellingTexts.OcopDecision, optional: true)
        .Add("until", OfficeSellingTexts.OcopUntil, FieldKind.Day, optional: true);

    /// <summary>Reads the fields; prices and packs are read elsewhere.</summary>
    public static ListProductRequest Read(
        FormInput input, string slug, IReadOnlyList<VariantDetails> variants)
    {
        var stars = input.One("stars", ["", "3", "4", "5"]);
        var tea = input.One("tea", ["", .. TeaTypes.All]);
        return new ListProductRequest(
            slug,
            new Translated(input.Text("nameVi", 120), input.Text("nameEn", 120)),
            new Translated(input.Text("storyVi", 4000), input.Text("storyEn", 4000, 0)),
            new Translated(input.Text("brewVi", 2000, 0), input.Text("brewEn", 2000, 0)),
            tea.Length > 0 ? tea : null,
            input.Text("grade", 30, 0) is { Length: > 0 } grade ? grade : null,
            input.One("drawing", Drawings),
            stars.Length > 0 ? stars[0] - '0' : null,
            stars.Length > 0 ? input.Text("decision", 80) : null,
            stars.Length > 0 ? input.Day("until") : null,
            variants);
    }
}
