using System.Globalization;
using Coop.Storefront.Drawings;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Garden;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Purchasing;
using Marten;

namespace Coop.Storefront.Office.Purchasing;

/// <summary>The slip of leaf that was weighed in, and its price.</summary>
public static class SlipPage
{
    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        if (await FindAsync(desk, session) is not { } slip)
        {
            return Gate.NotHere(desk);
        }

        var address = $"{desk.Http.Request.Scheme}://{desk.Http.Request.Host}"
            + Paths.Lot.Of(slip.Lot.Code.Value).Vi;
        var parts = new List<Part>
        {
            new Part.Figures([(Show.Weight(slip.Lot.Weight.Grams, desk.Language), slip.Lot.Code.Value)]),
            new Part.Facts(Facts(desk, slip)),
            new Part.Picture(QrDrawing.Of(address, slip.Lot.Code.Value)),
        };
        if (desk.Staff.Right.May(Account.Right.Office) && slip.Purchase is { } bought)
        {
            parts.Add(new Part.Links([new Link(
                desk.To(PurchasingPaths.Pricing, slip.Lot.Code.Value),
                desk.Say(bought.Of is null
                    ? OfficePurchasingTexts.SetPrice : OfficePurchasingTexts.CorrectPrice))]));
        }

        return desk.Page(desk.Say(OfficePurchasingTexts.Slip), OfficeTab.Today, parts, OfficePaths.Leaf);
    }

    public static async Task<IResult> PricingAsync(Desk desk)
    {
        await using var session = desk.Read();
        return await FindAsync(desk, session) is { Purchase: { } bought } slip
            ? Form(desk, slip, FormInput.Fresh(
                desk.Language,
                ("quality", bought.QualityPercent?.ToString(CultureInfo.InvariantCulture) ?? ""),
                ("check", bought.Check.Result)))
            : Gate.NotHere(desk);
    }

    public static async Task<IResult> PostPricingAsync(Desk desk)
    {
        await using var session = desk.Read();
        if (await FindAsync(desk, session) is not { Purchase: { } bought } slip)
        {
            return Gate.NotHere(desk);
        }

        var input = await FormInput.OfAsync(desk);
        var code = slip.Lot.Code;
        var request = new PriceLeafRequest(
            code, CheckFields.Quality(input), CheckFields.Check(input),
            input.Typed("priced") == "yes" ? input.Text("why", 500, 3) : null);
        return input.HasFaults
            ? Form(desk, slip, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (write, stop) => write.PriceLeafAsync(request, stop),
                done => (desk.To(PurchasingPaths.Slip, code.Value), desk.Say(
                    OfficePurchasingTexts.PriceSaved, code.Value,
                    Show.Money(done.Of.Amount, desk.Language))),
                told => Task.FromResult(Form(desk, slip, input, told)));
    }

    private static async Task<LeafSlip?> FindAsync(Desk desk, IQuerySession session)
    {
        if (!LotCode.TryParse(desk.Route("lot"), out var code)
            || await session.LotAsync(code, desk.Stop) is not { Kind: LotKind.Leaf } lot)
        {
            return null;
        }

        var scope = await FieldScope.OfAsync(desk);
        return scope.Plots.FirstOrDefault(p => p.Id == lot.Origin.Plot) is { } plot
            ? new LeafSlip(lot, plot.Code, plot.Household, await session.PurchaseAsync(code, desk.Stop))
            : null;
    }

    private static List<(string, string)> Facts(Desk desk, LeafSlip slip)
    {
        var lot = slip.Lot;
        var facts = new List<(string, string)>
        {
            (desk.Say(OfficePurchasingTexts.Household), slip.Household),
            (desk.Say(OfficePurchasingTexts.Plot), slip.Plot),
            (desk.Say(OfficePurchasingTexts.PickedDay), Show.Date(lot.Origin.PickedOn!.Value, desk.Language)),
            (desk.Say(OfficePurchasingTexts.SlipDay), Show.Date(lot.On, desk.Language)),
            (desk.Say(OfficePurchasingTexts.Grade), TeaWords.Of(lot.Grade, desk.Language)),
        };
        if (slip.Purchase is not { } bought)
        {
            return facts;
        }

        if (bought.QualityPercent is { } percent)
        {
            facts.Add((desk.Say(OfficePurchasingTexts.Quality), Numerals.Of(percent)));
        }

        facts.Add((desk.Say(OfficePurchasingTexts.Check), Checked(desk, bought)));
        if (bought.Of is { } of)
        {
            facts.Add((desk.Say(OfficePurchasingTexts.UnitPrice), desk.Say(
                OfficePurchasingTexts.PerKg, Show.Money(of.PricePerKg, desk.Language))));
            facts.Add((desk.Say(OfficePurchasingTexts.Gross), Show.Weight(lot.Weight.Grams, desk.Language)
                + " × " + Show.Money(of.PricePerKg, desk.Language)
                + " = " + Show.Money(of.Gross, desk.Language)));
            if (of.Discount > 0)
            {
                facts.Add((desk.Say(OfficePurchasingTexts.Off), Show.Money(of.Discount, desk.Language)));
            }

            facts.Add((desk.Say(OfficePurchasingTexts.Amount), Show.Money(of.Amount, desk.Language)
                + (bought.IsCorrected ? $" ({desk.Say(OfficePurchasingTexts.Corrected)})" : "")));
        }
        else
        {
            facts.Add((desk.Say(OfficePurchasingTexts.Amount), desk.Say(OfficePurchasingTexts.NoWorth)));
        }

        return facts;
    }

    private static string Checked(Desk desk, LeafPurchase bought) => bought.Check switch
    {
        { Result: LeafCheck.Fail } => desk.Say(OfficePurchasingTexts.Fail) + ", "
            + desk.Say(OfficePurchasingTexts.FailSmall),
        { DiscountPercent: { } percent } => desk.Say(OfficePurchasingTexts.Discount)
            + $" {Numerals.Of(percent)} %",
        { Result: LeafCheck.Discount } => desk.Say(OfficePurchasingTexts.Discount),
        _ => desk.Say(OfficePurchasingTexts.Pass),
    };

    private static IResult Form(
        Desk desk, LeafSlip slip, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        var priced = slip.Purchase?.Of is not null;
        var fields = new Fields(desk, input).Checked(desk, input);
        if (priced)
        {
            fields.Hide("priced", "yes").Add("why", OfficePurchasingTexts.WhyCorrect);
        }

        var title = priced ? OfficePurchasingTexts.CorrectPrice : OfficePurchasingTexts.SetPrice;
        return desk.Page(desk.Say(title), OfficeTab.Books,
        [
            new Part.Facts(Facts(desk, slip)),
            new Part.Form(desk.Form(
                desk.To(PurchasingPaths.Pricing, slip.Lot.Code.Value), fields.All, title, told?.Sentence)),
        ], PurchasingPaths.Accounts, status: told?.Status ?? status);
    }

    private sealed record LeafSlip(Lot Lot, string Plot, string Household, LeafPurchase? Purchase);
}
