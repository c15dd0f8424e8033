using System.Globalization;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Office.Purchasing;

/// <summary>The lists of leaf prices, and a new one.</summary>
public static class PricePages
{
    private static readonly int[] Bands = [0, 70, 80, 90, 100];

    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        var now = await session.PricesOnAsync(desk.Day, desk.Stop);
        var typed = (now?.Prices ?? []).Select(
            p => (Field(p.Grade, p.FromPercent), p.PricePerKg.ToString(CultureInfo.InvariantCulture)));
        return await Page(
            desk, FormInput.Fresh(desk.Language, [("from", DayTiles.Wire(desk.Day)), .. typed]));
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var request = new SetLeafPricesRequest(
            input.Day("from"), input.Text("document", SetLeafPrices.LongestDocument), [.. Read(input)]);
        return input.HasFaults
            ? await Page(desk, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.SetLeafPricesAsync(request, stop),
                done => (desk.To(PurchasingPaths.Prices), desk.Say(
                    OfficePurchasingTexts.PricesSaved, Show.Date(done.ValidFrom, desk.Language))),
                told => Page(desk, input, told));
    }

    private static IEnumerable<LeafPrice> Read(FormInput input) =>
        from grade in Grades.Leaf
        from band in Bands
        where input.Typed(Field(grade, band)).Trim().Length > 0
        select new LeafPrice(grade, band, input.Money(Field(grade, band), SetLeafPrices.MostPerKg));

    private static async Task<IResult> Page(
        Desk desk, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        var lists = await session.PriceListsAsync(desk.Stop);
        var now = await session.PricesOnAsync(desk.Day, desk.Stop);
        var fields = new Fields(desk, input)
            .Add("from", OfficePurchasingTexts.ValidFrom, FieldKind.Day)
            .Add("document", OfficePurchasingTexts.Document, hint: OfficePurchasingTexts.DocumentHint);
        foreach (var grade in Grades.Leaf)
        {
            var name = TeaWords.Of(grade, desk.Language);
            fields.AddDone(new OfficeField(
                "", name, FieldKind.Section, Hint: desk.Say(OfficePurchasingTexts.GradeHint)));
            foreach (var band in Bands)
            {
                fields.AddSaid(Field(grade, band), Band(desk, band), FieldKind.Beside);
            }
        }

        return desk.Page(desk.Say(OfficePurchasingTexts.Prices), OfficeTab.Books,
        [
            new Part.Rows(
                [.. lists.Select(l => RowOf(desk, l, l.Id == now?.Id))],
                desk.Say(OfficePurchasingTexts.NoPrices)),
            new Part.Heading(desk.Say(OfficePurchasingTexts.NewPrices)),
            new Part.Form(desk.Form(
                desk.To(PurchasingPaths.Prices), fields.All, OfficeTexts.Save, told?.Sentence)),
        ], OfficePaths.Books, status: told?.Status ?? status);
    }

    private static Row RowOf(Desk desk, PriceList list, bool inForce) => new(
        desk.Say(OfficePurchasingTexts.FromDay, Show.Date(list.ValidFrom, desk.Language), list.Document),
        string.Join(" · ", list.Prices.OrderBy(p => p.Grade,
            StringComparer.Ordinal).ThenBy(p => p.FromPercent)
            .Select(p => TeaWords.Of(p.Grade, desk.Language)
                + (p.FromPercent == 0 ? " " : $" ≥ {Numerals.Of(p.FromPercent)} % ")
                + Show.Money(p.PricePerKg, desk.Language))),
        null, inForce ? desk.Say(OfficePurchasingTexts.InForce) : null);

    private static string Band(Desk desk, int band) => band == 0
        ? desk.Say(OfficePurchasingTexts.AnyQuality)
        : desk.Say(OfficePurchasingTexts.FromPercent, Numerals.Of(band));

    private static string Field(string grade, int band) => $"p-{grade}-{Numerals.Of(band)}";
}
