using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Office.Seals;
using Coop.Storefront.Texts;
using Coop.Traceability.Members;
using Coop.Traceability.People;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Office.Garden;

/// <summary>The households: list, a new one, one of them with its consent.</summary>
public static class MemberPages
{
    /// <summary>Version of the sentence that is read to the household.</summary>
    private const string ConsentText = "2026-11";

    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var members = await session.MemberViewsAsync(desk.Need<PeopleVault>(), desk.Stop);
        var rows = members.Select(m => new Row(
            $"{m.Code} · {m.Name ?? desk.Say(OfficeGardenTexts.Forgotten)}",
            m.Phone is null ? m.Hamlet : $"{m.Hamlet} · {m.Phone}",
            desk.To(OfficePaths.Member, m.Code),
            desk.Say(IsNamed(m) ? OfficeGardenTexts.Named : OfficeGardenTexts.NotNamed),
            IsNamed(m) ? Tone.Good : Tone.Care));
        return desk.Page(desk.Say(OfficeGardenTexts.Members), OfficeTab.Books,
        [
            new Part.Links(
                [new Link(desk.To(OfficePaths.NewMember), desk.Say(OfficeGardenTexts.NewMember), true)]),
            new Part.Rows([.. rows], desk.Say(OfficeGardenTexts.NoMembers)),
        ], OfficePaths.Books);
    }

    public static IResult New(Desk desk) => Form(desk, FormInput.Fresh(desk.Language));

    public static async Task<IResult> PostNewAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var request = new RegisterMemberRequest(
            input.Text("code", 20), input.Text("hamlet", 60),
            new PersonDetails(input.Text("name", 60, 2), input.Phone("phone", optional: true)),
            input.Text("publicName", 60, 0) is { Length: > 0 } shown ? shown : null, input.Ticked("consent"));
        return input.HasFaults
            ? Form(desk, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.RegisterMemberAsync(request, stop),
                done => (desk.To(OfficePaths.Members), desk.Say(OfficeGardenTexts.MemberAdded, done.Code)),
                told => Task.FromResult(Form(desk, input.Blamed(told, ("member.code", "code"),
                    ("member.name", "name"), ("member.hamlet", "hamlet"), ("member.phone", "phone")), told)));
    }

    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        if (await session.MemberAsync(desk.Route("code"), desk.Stop) is not { } member)
        {
            return Gate.NotHere(desk);
        }

        var person = await desk.Need<PeopleVault>().ReadAsync(session, member.Person, desk.Stop);
        return OnePage(desk, member, person);
    }

    public static async Task<IResult> PostConsentAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var code = desk.Route("code");
        var request = new GiveConsentRequest(code, Purposes.BeNamed, input.Ticked("given"), ConsentText);
        return await desk.RunAsync(
            input, (session, stop) => session.GiveConsentAsync(request, stop),
            done =>
                (desk.To(OfficePaths.Member, code),
                    desk.Say(OfficeGardenTexts.ConsentSaved, done.MemberCode)),
            _ => Task.FromResult(Gate.NotHere(desk)));
    }

    private static bool IsNamed(MemberView member) => member.Consents.Contains(Purposes.BeNamed);

    private static IResult OnePage(Desk desk, Member member, PersonRecord? person)
    {
        var agrees = member.MayBeNamed();
        var gone = desk.Say(OfficeGardenTexts.Forgotten);
        var fields = new Fields(desk, FormInput.Fresh(desk.Language)).Hide("given", agrees ? "no" : "yes");
        return desk.Page(desk.Say(OfficeGardenTexts.Household, member.Code.Value), OfficeTab.Books,
        [
            new Part.Facts(
            [
                (desk.Say(OfficeGardenTexts.FullName), person?.Name ?? gone),
                (desk.Say(OfficeGardenTexts.Phone), person?.Phone?.Display ?? "–"),
                (desk.Say(OfficeGardenTexts.Hamlet), member.Hamlet),
                (desk.Say(OfficeGardenTexts.PublicName),
                    person?[PersonFields.PublicName] ?? person?.Name ?? gone),
            ]),
            new Part.Heading(desk.Say(OfficeGardenTexts.ConsentTitle)),
            new Part.Note(
                agrees ? Tone.Good : Tone.Care,
                desk.Say(agrees ? OfficeGardenTexts.ConsentGiven : OfficeGardenTexts.ConsentMissing),
                desk.Say(OfficeGardenTexts.ConsentHint)),
            new Part.Form(desk.Form(
                desk.To(OfficePaths.Member, member.Code.Value), fields.All,
                agrees ? OfficeGardenTexts.WithdrawConsent : OfficeGardenTexts.GiveConsent, quiet: agrees)),
            .. ForgetPage.Links(desk, member, person),
        ], OfficePaths.Members);
    }

    private static IResult Form(
        Desk desk, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        var fields = new Fields(desk, input)
            .Add("code", OfficeGardenTexts.MemberCode, hint: OfficeGardenTexts.MemberCodeHint)
            .Add("name", OfficeGardenTexts.FullName)
            .Add("hamlet", OfficeGardenTexts.Hamlet)
            .Add("phone", OfficeGardenTexts.Phone, FieldKind.Phone, optional: true)
            .Add(
                "publicName", OfficeGardenTexts.PublicName, hint: OfficeGardenTexts.PublicNameHint,
                optional: true)
            .Add("consent", OfficeGardenTexts.Consent, FieldKind.Check, OfficeGardenTexts.ConsentHint);
        return desk.Page(desk.Say(OfficeGardenTexts.NewMember), OfficeTab.Books,
            [
                new Part.Form(desk.Form(
                    desk.To(OfficePaths.NewMember), fields.All, OfficeTexts.Save, told?.Sentence)),
            ], OfficePaths.Members, status: told?.Status ?? status);
    }
}
