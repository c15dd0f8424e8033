using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.People;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Office.Supplies;

/// <summary>Entering a purchase of pesticide, fertiliser or another input.</summary>
public static class NewSupplyPage
{
    public static IResult Show(Desk desk) => Form(
        desk, FormInput.Fresh(desk.Language, ("kind", SupplyWords.Pesticide), ("unit", SupplyWords.Ml)));

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var files = await input.FilesAsync(desk, "files");
        var request = Read(desk, input, files);
        return input.HasFaults
            ? Form(desk, input, files, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.PurchaseSupplyAsync(request, stop),
                done => (desk.To(SuppliesPaths.Supply, done.Code), desk.Say(
                    OfficeSuppliesTexts.Bought, done.Code, Amount.Of(done.OnHand, done.Unit, desk.Language))),
                told => Task.FromResult(Form(desk, input.Blamed(told, ("evidence.", "files"),
                    ("supply.code", "code"),
                    ("supply.supplier", "business"), ("supply.quantity", "quantity"),
                    ("supply.price", "price"), ("supply.ahead", "on")), files, told)));
    }

    private static PurchaseSupplyRequest Read(
        Desk desk, FormInput input, IReadOnlyList<string> files)
    {
        var business = input.Plain("business", optional: true);
        var person = input.Text("personName", 60, 0) is { Length: > 0 } name
            ? new PersonDetails(name, input.Phone("personPhone", optional: true))
            : null;
        if (business is null && person is null)
        {
            input.Blame("business", OfficeTexts.Empty);
        }

        return new PurchaseSupplyRequest(
            input.Text("code", 20, 0) is { Length: > 0 } code ? code : null,
            input.One("kind", SupplyWords.Kinds), input.Plain("tradeName") ?? "",
            input.Plain("content", optional: true), input.Plain("registrant", optional: true),
            input.Plain("batch", optional: true),
            input.Typed("expiry").Length > 0 ? input.Day("expiry") : null,
            person is null ? business : null, person,
            input.Pieces("quantity", (int)PurchaseSupply.MostQuantity), input.One("unit", SupplyWords.Units),
            input.Money("price", PurchaseSupply.MostPrice), input.Day(desk, "on"), files);
    }

    private static IResult Form(
        Desk desk, FormInput input, IReadOnlyList<string>? files = null, Told? told = null,
        int status = StatusCodes.Status200OK)
    {
        var fields = new Fields(desk, input)
            .Add("kind", OfficeSuppliesTexts.WhichKind, FieldKind.Tiles, choices:
                [.. SupplyWords.Kinds.Select(k => new Choice(k, desk.Say(OfficeSuppliesTexts.Kind(k))))])
            .Days(desk, input, "on", OfficeSuppliesTexts.WhenBought)
            .Add("tradeName", OfficeSuppliesTexts.TradeName)
            .Add(
                "content", OfficeSuppliesTexts.Content, hint: OfficeSuppliesTexts.ContentHint, optional: true)
            .Add("quantity", OfficeSuppliesTexts.Quantity, FieldKind.Number, OfficeSuppliesTexts.QuantityHint)
            .Add("unit", OfficeSuppliesTexts.UnitLabel, FieldKind.Tiles, choices:
                [.. SupplyWords.Units.Select(u => new Choice(u, desk.Say(OfficeSuppliesTexts.Unit(u))))])
            .Add("price", OfficeSuppliesTexts.Price, FieldKind.Number)
            .Add("batch", OfficeSuppliesTexts.Batch, optional: true)
            .Add("expiry", OfficeSuppliesTexts.Expiry, FieldKind.Day, optional: true)
            .Add("registrant", OfficeSuppliesTexts.Registrant, optional: true)
            .Add("business", OfficeSuppliesTexts.Business)
            .Add(
                "personName", OfficeSuppliesTexts.PersonName, hint: OfficeSuppliesTexts.PersonHint,
                optional: true)
            .Add("personPhone", OfficeSuppliesTexts.PersonPhone, FieldKind.Phone, optional: true)
            .Add("code", OfficeSuppliesTexts.OwnCode, hint: OfficeSuppliesTexts.OwnCodeHint, optional: true)
            .Files(desk, input, "files", files);
        return desk.Page(desk.Say(OfficeSuppliesTexts.NewSupply), OfficeTab.Books,
            [new Part.Form(desk.Form(
                desk.To(SuppliesPaths.NewSupply), fields.All, OfficeTexts.Save, told?.Sentence))],
            SuppliesPaths.Supplies, status: told?.Status ?? status);
    }
}
