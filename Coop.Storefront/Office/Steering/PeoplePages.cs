using Coop.Storefront.Account;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using AccountPeople = Coop.Storefront.Account.People;

namespace Coop.Storefront.Office.Steering;

/// <summary>Who works in the office: invitations, new passwords, removals. For directors.</summary>
public static class PeoplePages
{
    private static readonly string[] Roles = [
        nameof(Role.Director), nameof(Role.Clerk), nameof(Role.GroupLeader)];

    public static Task<IResult> ListAsync(Desk desk) =>
        ListAsync(desk, FormInput.Fresh(desk.Language, ("role", nameof(Role.Clerk))), []);

    public static async Task<IResult> PostInviteAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var (name, email) = (input.Text("name", 40), input.Email("email"));
        var role = input.One("role", Roles);
        string[] hamlets = [.. input.Typed("hamlets").Split(
            ['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()
                .Take(20)];
        if (role == nameof(Role.GroupLeader) && hamlets.Length == 0)
        {
            input.Blame("hamlets", OfficeSteeringTexts.NoHamlet);
        }

        if (input.HasFaults)
        {
            return await ListAsync(desk, input, [], StatusCodes.Status400BadRequest);
        }

        var secret = await desk.Need<AccountPeople>().MakeLinkAsync(
            Draft(desk, LinkPurpose.Invite, email, name, Enum.Parse<Role>(role), hamlets), desk.Stop);
        return await ListAsync(desk, FormInput.Fresh(desk.Language, ("role", nameof(Role.Clerk))),
            Made(desk, desk.Say(OfficeSteeringTexts.InviteMade, name), desk.To(OfficePaths.Invite, secret)));
    }

    public static async Task<IResult> PostWithdrawAsync(Desk desk)
    {
        await desk.Need<AccountPeople>().WithdrawInviteAsync(desk.Tenant, desk.Route("id"), desk.Stop);
        return Answer.SeeOther(
            desk.Landing(desk.To(OfficePaths.People), desk.Say(OfficeSteeringTexts.Withdrawn)));
    }

    public static async Task<IResult> ShowAsync(Desk desk) =>
        await FindAsync(desk) is { } found ? Page(desk, found, []) : Gate.NotHere(desk);

    public static async Task<IResult> PostResetAsync(Desk desk)
    {
        if (await FindAsync(desk) is not { } found)
        {
            return Gate.NotHere(desk);
        }

        var secret = await desk.Need<AccountPeople>().MakeLinkAsync(
            Draft(desk, LinkPurpose.ResetPassword, found.Email, found.Right.Name, found.Right.Role, []),
            desk.Stop);
        return Page(desk, found, Made(
            desk, desk.Say(OfficeSteeringTexts.ResetMade, found.Right.Name),
            desk.To(OfficePaths.Reset, secret)));
    }

    public static async Task<IResult> PostRemoveAsync(Desk desk)
    {
        if (await FindAsync(desk) is not { } found)
        {
            return Gate.NotHere(desk);
        }

        return await desk.Need<AccountPeople>().RemoveAsync(desk.Tenant, found.Right.UserId, desk.Stop) switch
        {
            Removal.LastDirector => Page(
                desk, found, [new Part.Note(Tone.Stop, desk.Say(OfficeSteeringTexts.LastDirector))],
                StatusCodes.Status409Conflict),
            _ => Answer.SeeOther(desk.Landing(
                desk.To(OfficePaths.People), desk.Say(OfficeSteeringTexts.Removed, found.Right.Name))),
        };
    }

    private static OneTimeLink Draft(
        Desk desk, LinkPurpose purpose, string email, string name, Role role,
        IReadOnlyList<string> hamlets) =>
        new("", purpose, desk.Tenant, email, name, role, hamlets, default, desk.Staff.UserId);

    private static IReadOnlyList<Part> Made(Desk desk, string title, string path)
    {
        var request = desk.Http.Request;
        return
        [
            new Part.Note(Tone.Good, title, desk.Say(OfficeSteeringTexts.LinkOnce)),
            new Part.Copy(title, $"{request.Scheme}://{request.Host}{path}"),
        ];
    }

    private static async Task<(Membership Right, string Email)?> FindAsync(Desk desk)
    {
        var everyone = await desk.Need<AccountPeople>().OfCoopAsync(desk.Tenant, desk.Stop);
        var found = everyone.FirstOrDefault(p => p.Right.UserId == desk.Route("user"));
        return found.Right is null ? null : found;
    }

    private static async Task<IResult> ListAsync(
        Desk desk, FormInput input, IReadOnlyList<Part> said, int status = StatusCodes.Status200OK)
    {
        var everyone = await desk.Need<AccountPeople>().OfCoopAsync(desk.Tenant, desk.Stop);
        var invites = await desk.Need<AccountPeople>().OpenInvitesAsync(desk.Tenant, desk.Stop);
        List<Part> parts =
        [
            .. said,
            new Part.Rows([.. everyone.Select(p => RowOf(desk, p.Right, p.Email))], ""),
            new Part.Folded(
                desk.Say(OfficeSteeringTexts.Invite),
                desk.Form(desk.To(OfficePaths.People), Asked(desk, input), OfficeSteeringTexts.MakeInvite),
                input.HasFaults),
        ];
        if (invites.Count > 0)
        {
            parts.Add(new Part.Heading(desk.Say(OfficeSteeringTexts.OpenInvites)));
            parts.AddRange(invites.Select(link => new Part.Form(desk.Form(
                desk.To(OfficePaths.WithdrawInvite, link.Id), [],
                Filled(OfficeSteeringTexts.Withdraw, $"{link.Name} ({link.Email})"), quiet: true))));
        }

        return desk.Page(
            desk.Say(OfficeSteeringTexts.People), OfficeTab.Books, parts, OfficePaths.Books, status: status);
    }

    private static Phrase Filled(Phrase phrase, string value) =>
        new(phrase.In(Language.Vi, value), phrase.In(Language.En, value));

    private static Row RowOf(Desk desk, Membership right, string email) => new(
        right.Name + (right.UserId == desk.Staff.UserId ? $" ({desk.Say(OfficeSteeringTexts.You)})" : ""),
        right.Hamlets.Count == 0 ? email : $"{email} · {string.Join(", ", right.Hamlets)}",
        desk.To(OfficePaths.Person, right.UserId), desk.Say(Staff.NameOf(right.Role)));

    private static IReadOnlyList<OfficeField> Asked(Desk desk, FormInput input) => new Fields(desk, input)
        .Add("name", OfficeSteeringTexts.CalledHow, hint: OfficeSteeringTexts.CalledHint)
        .Add("email", OfficeDoorTexts.Email, FieldKind.Email)
        .Add("role", OfficeSteeringTexts.WhichRole, FieldKind.Tiles, choices:
        [
            new Choice(
                nameof(Role.Clerk), desk.Say(OfficeTexts.Clerk), desk.Say(OfficeSteeringTexts.ClerkSmall)),
            new Choice(
                nameof(Role.GroupLeader), desk.Say(OfficeTexts.GroupLeader),
                desk.Say(OfficeSteeringTexts.LeaderSmall)),
            new Choice(
                nameof(Role.Director), desk.Say(OfficeTexts.Director),
                desk.Say(OfficeSteeringTexts.DirectorSmall)),
        ])
        .Add("hamlets", OfficeSteeringTexts.WhichHamlets, FieldKind.Lines, optional: true).All;

    private static IResult Page(
        Desk desk, (Membership Right, string Email) person, IReadOnlyList<Part> said,
        int status = StatusCodes.Status200OK)
    {
        var (right, email) = person;
        var facts = new List<(string, string)>
        {
            (desk.Say(OfficeDoorTexts.Email), email),
            (desk.Say(OfficeSteeringTexts.WhichRole), desk.Say(Staff.NameOf(right.Role))),
        };
        if (right.Hamlets.Count > 0)
        {
            facts.Add((desk.Say(OfficeGardenTexts.Hamlet), string.Join(", ", right.Hamlets)));
        }

        return desk.Page(right.Name, OfficeTab.Books,
        [
            .. said,
            new Part.Facts(facts),
            new Part.Form(desk.Form(
                desk.To(OfficePaths.PersonReset, right.UserId), [], OfficeSteeringTexts.ResetPassword,
                quiet: true)),
            new Part.Words(desk.Say(OfficeSteeringTexts.RemoveSure, right.Name)),
            new Part.Form(desk.Form(
                desk.To(OfficePaths.PersonRemove, right.UserId), [], OfficeSteeringTexts.Remove,
                quiet: true)),
        ], OfficePaths.People, status: status);
    }
}
