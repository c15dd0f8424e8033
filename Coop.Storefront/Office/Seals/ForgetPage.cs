using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Members;
using Coop.Traceability.People;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Office.Seals;

/// <summary>Forgets the person of a household: asked once more, because nothing brings it back.</summary>
public static class ForgetPage
{
    private const string Sure = "sure";

    /// <summary>The way here from the household's page, for those who may.</summary>
    internal static IEnumerable<Part> Links(Desk desk, Member member, PersonRecord? person) =>
        person is null || !desk.Staff.Right.May(Right.Direct)
            ? []
            :
            [
                new Part.Links(
                [
                    new Link(
                        desk.To(SealsPaths.Forget, member.Code.Value), desk.Say(OfficeSealsTexts.Forget)),
                ]),
            ];

    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        return await session.MemberAsync(desk.Route("code"), desk.Stop) is { } member
            ? Form(desk, member.Code.Value, FormInput.Fresh(desk.Language))
            : Gate.NotHere(desk);
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var code = desk.Route("code");
        if (!input.Ticked(Sure))
        {
            input.Blame(Sure, OfficeSealsTexts.ForgetTick);
            return Form(desk, code, input, StatusCodes.Status400BadRequest);
        }

        return await desk.RunAsync(
            input, (session, stop) => session.ForgetPersonAsync(new ForgetPersonRequest(code), stop),
            done => (desk.To(OfficePaths.Member, done.MemberCode),
                desk.Say(OfficeSealsTexts.Forgotten, done.MemberCode)),
            _ => Task.FromResult(Gate.NotHere(desk)));
    }

    private static IResult Form(
        Desk desk, string code, FormInput input, int status = StatusCodes.Status200OK)
    {
        var fields = new Fields(desk, input).Add(Sure, OfficeSealsTexts.ForgetSure, FieldKind.Check);
        return desk.Page(
            desk.Say(OfficeSealsTexts.Forget), OfficeTab.Books,
            [
                new Part.Note(Tone.Stop, desk.Say(OfficeSealsTexts.ForgetMeans, code)),
                new Part.Form(desk.Form(
                    desk.To(SealsPaths.Forget, code), fields.All, OfficeSealsTexts.Forget)),
            ], OfficePaths.Members, status: status);
    }
}
