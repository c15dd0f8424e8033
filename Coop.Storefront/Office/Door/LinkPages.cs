using Coop.Storefront.Account;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Door;

/// <summary>What one-time links open: joining the office, choosing a new password.</summary>
public static class LinkPages
{
    public static Task<IResult> ShowInviteAsync(Desk desk) => ShowAsync(desk, LinkPurpose.Invite);

    public static Task<IResult> ShowResetAsync(Desk desk) => ShowAsync(desk, LinkPurpose.ResetPassword);

    public static Task<IResult> PostInviteAsync(Desk desk) => PostAsync(desk, LinkPurpose.Invite);

    public static Task<IResult> PostResetAsync(Desk desk) => PostAsync(desk, LinkPurpose.ResetPassword);

    private static async Task<IResult> ShowAsync(Desk desk, LinkPurpose purpose) =>
        await desk.Need<People>().FindLinkAsync(desk.Route("secret"), purpose, desk.Stop) is { } link
            ? Page(desk, link, FormInput.Fresh(desk.Language))
            : Gone(desk);

    private static async Task<IResult> PostAsync(Desk desk, LinkPurpose purpose)
    {
        var secret = desk.Route("secret");
        var input = await FormInput.OfAsync(desk);
        if (await desk.Need<People>().FindLinkAsync(secret, purpose, desk.Stop) is not { } link)
        {
            return Gone(desk);
        }

        var password = input.Typed("password");
        if (!await Gate.HasTokenAsync(desk))
        {
            return Page(desk, link, input, desk.Say(OfficeTexts.FormGrewOld));
        }

        if (password.Length is 0 or > 200)
        {
            input.Blame("password", OfficeTexts.Empty);
            return Page(desk, link, input);
        }

        var joining = desk.Need<Joining>();
        var done = purpose == LinkPurpose.Invite
            ? await joining.AcceptAsync(secret, password, desk.Stop)
            : await joining.ResetAsync(secret, password, desk.Stop);
        return done switch
        {
            Joined.Done => Answer.SeeOther(desk.Landing(desk.To(OfficePaths.SignIn), desk.Say(
                purpose == LinkPurpose.Invite ? OfficeDoorTexts.Joined : OfficeDoorTexts.ResetDone))),
            Joined.WeakPassword => Page(desk, link, Blamed(input, OfficeDoorTexts.Weak)),
            Joined.WrongPassword => Page(desk, link, Blamed(input, OfficeDoorTexts.KnownEmail)),
            _ => Gone(desk),
        };
    }

    private static FormInput Blamed(FormInput input, Phrase reason)
    {
        input.Blame("password", reason, Numerals.Of(AccountRegistration.ShortestPassword));
        return input;
    }

    private static IResult Page(Desk desk, OneTimeLink link, FormInput input, string? refusal = null)
    {
        var invite = link.Purpose == LinkPurpose.Invite;
        var path = invite ? OfficePaths.Invite : OfficePaths.Reset;
        var hint = invite ? OfficeDoorTexts.PasswordHint : OfficeDoorTexts.NewPasswordHint;
        var shortest = Numerals.Of(AccountRegistration.ShortestPassword);
        var fields = new Fields(desk, input).AddSaid(
            "password", desk.Say(OfficeDoorTexts.ChoosePassword), FieldKind.NewPassword,
            desk.Say(hint, shortest));
        var words = invite
            ? desk.Say(OfficeDoorTexts.InviteFor, link.Name, desk.Say(Staff.NameOf(link.Role)), link.Email)
            : desk.Say(OfficeDoorTexts.ResetFor, link.Email);
        var form = desk.Form(
            desk.To(path, desk.Route("secret")), fields.All,
            invite ? OfficeDoorTexts.Join : OfficeTexts.Save, refusal);
        return desk.Door(
            desk.Say(invite ? OfficeDoorTexts.InviteTitle : OfficeDoorTexts.ResetTitle),
            [new Part.Note(Tone.Good, words), new Part.Form(form)],
            input.HasFaults || refusal is not null ? StatusCodes.Status400BadRequest
                : StatusCodes.Status200OK);
    }

    private static IResult Gone(Desk desk) => desk.Door(
        desk.Say(OfficeDoorTexts.LinkGone),
        [new Part.Note(
            Tone.Care, desk.Say(OfficeDoorTexts.LinkGone), desk.Say(OfficeDoorTexts.LinkGoneMore))],
        StatusCodes.Status404NotFound);
}
