using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Office.Supplies;

/// <summary>What was bought: the list with the stock, and one purchase with where it went.</summary>
public static class SupplyPages
{
    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var supplies = await session.SuppliesAsync(desk.Stop);
        return desk.Page(desk.Say(OfficeSuppliesTexts.Supplies), OfficeTab.Books,
        [
            new Part.Links(
                [new Link(desk.To(SuppliesPaths.NewSupply), desk.Say(OfficeSuppliesTexts.NewSupply), true)]),
            new Part.Rows(
                [.. supplies.Select(s => RowOf(desk, s))],
                desk.Say(OfficeSuppliesTexts.NoSupplies)),
        ], OfficePaths.Books);
    }

    public static async Task<IResult> ShowAsync(Desk desk) =>
        await OneAsync(desk, FormInput.Fresh(desk.Language), null, null);

    public static async Task<IResult> PostCountAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        return await PostAsync(desk, input, SuppliesPaths.Count, input.Whole("counted"), null, "counted");
    }

    public static async Task<IResult> PostDisposeAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        return await PostAsync(desk, input, SuppliesPaths.Dispose, null, input.Whole("thrown"), "thrown");
    }

    private static async Task<IResult> PostAsync(
        Desk desk, FormInput input, PathPair path, long? counted, long? thrown, string field)
    {
        if ((counted ?? thrown) is null)
        {
            input.Blame(field, OfficeTexts.Empty);
        }

        var code = desk.Route("code");
        var request = new AdjustSupplyRequest(
            code, counted, thrown, input.Text("reason", AdjustSupply.LongestReason), input.Day(desk, "on"));
        return input.HasFaults
            ? await OneAsync(desk, input, path, null, StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.AdjustSupplyAsync(request, stop),
                done => (desk.To(SuppliesPaths.Supply, done.Supply), desk.Say(
                    OfficeSuppliesTexts.Adjusted, done.Supply,
                    Amount.Of(done.OnHand, done.Unit, desk.Language))),
                told => OneAsync(desk, input.Blamed(told, ("supply.not-enough", field),
                    ("supply.quantity", field), ("supply.reason", "reason")), path, told));
    }

    private static Row RowOf(Desk desk, Supply supply) => new(
        $"{supply.Code} · {supply.TradeName}",
        $"{desk.Say(OfficeSuppliesTexts.Kind(supply.Kind))} · {Show.Date(supply.BoughtOn, desk.Language)}",
        desk.To(SuppliesPaths.Supply, supply.Code.Value),
        supply.OnHand == 0 ? desk.Say(OfficeSuppliesTexts.UsedUp)
            : supply.IsExpiredOn(desk.Day) ? desk.Say(OfficeSuppliesTexts.ExpiredPill)
            : desk.Say(
                OfficeSuppliesTexts.Left, Amount.Of(supply.OnHand, supply.Unit, desk.Language)),
        supply.OnHand == 0 ? Tone.Care : supply.IsExpiredOn(desk.Day) ? Tone.Stop : Tone.Good);

    private static async Task<IResult> OneAsync(
        Desk desk, FormInput input, PathPair? posted, Told? told, int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        if (await session.UsesOfAsync(desk.Route("code"), desk.Stop) is not { } trail)
        {
            return Gate.NotHere(desk);
        }

        var supply = trail.Supply;
        var parts = new List<Part>();
        if (supply.OnHand > 0 && supply.IsExpiredOn(desk.Day))
        {
            parts.Add(new Part.Note(Tone.Stop, desk.Say(
                OfficeSuppliesTexts.IsExpired, Show.Date(supply.Expiry!.Value, desk.Language))));
        }

        parts.Add(new Part.Facts(SupplyFacts.Of(desk, supply, await SellerAsync(desk, session, supply))));
        if (supply.Evidence.Count > 0)
        {
            parts.Add(new Part.Links([.. supply.Evidence.Select(sha => new Link(
                desk.To(EvidencePaths.File, sha), desk.Say(OfficeEvidenceTexts.Kept, sha[..8])))]));
        }

        parts.Add(new Part.Heading(desk.Say(OfficeSuppliesTexts.WhereItWent)));
        parts.Add(new Part.Rows(
            [.. trail.Uses.Select(u => SupplyFacts.Use(desk, supply, u))],
            desk.Say(OfficeSuppliesTexts.NotUsed)));
        parts.Add(Change(
            desk, input, posted, told, supply, SuppliesPaths.Count, "counted", OfficeSuppliesTexts.Counted,
            OfficeSuppliesTexts.CountIt, OfficeSuppliesTexts.SaveCount));
        parts.Add(Change(
            desk, input, posted, told, supply, SuppliesPaths.Dispose, "thrown", OfficeSuppliesTexts.Thrown,
            OfficeSuppliesTexts.ThrowAway, OfficeSuppliesTexts.SaveThrown));
        return desk.Page(
            $"{supply.Code} · {supply.TradeName}", OfficeTab.Books, parts, SuppliesPaths.Supplies,
            status: told?.Status ?? status);
    }

    private static Part.Folded Change(
        Desk desk, FormInput input, PathPair? posted, Told? told, Supply supply, PathPair path, string field,
        Phrase label, Phrase summary, Phrase submit)
    {
        var own = posted == path;
        var typed = own ? input : FormInput.Fresh(desk.Language);
        var unit = desk.Say(OfficeSuppliesTexts.Unit(supply.Unit));
        var fields = new Fields(desk, typed)
            .AddSaid(field, $"{desk.Say(label)} ({unit})", FieldKind.Number)
            .Days(desk, typed, "on", OfficeSuppliesTexts.When)
            .Add("reason", OfficeSuppliesTexts.Reason, FieldKind.Lines);
        var form = desk.Form(
            desk.To(path, supply.Code.Value), fields.All, submit, own ? told?.Sentence : null, quiet: true);
        return new Part.Folded(desk.Say(summary), form, own);
    }

    private static async Task<string> SellerAsync(Desk desk, Marten.IQuerySession session, Supply supply)
    {
        if (supply.Supplier.Person is not { } key)
        {
            return supply.Supplier.Business ?? "–";
        }

        var person = await desk.Need<PeopleVault>().ReadAsync(session, key, desk.Stop);
        return person is null
            ? desk.Say(OfficeSuppliesTexts.Erased)
            : string.Join(" · ", new[] { person.Name, person.Phone?.Display }.OfType<string>());
    }
}
