using Coop.Storefront.Account;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Microsoft.AspNetCore.Identity;

namespace Coop.Storefront.Office.Door;

/// <summary>The door of the office.</summary>
public static class SignInPage
{
    private static readonly string DummyHash = new PasswordHasher<CoopUser>().HashPassword(
        new CoopUser { Id = "user-nobody" }, OneTimeLink.NewSecret());

    public static IResult Show(Desk desk) => desk.Seated is null
        ? Page(desk, FormInput.Fresh(desk.Language, ("to", desk.Http.Request.Query["to"].ToString())))
        : Results.Redirect(desk.To(OfficePaths.Today));

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        if (!await Gate.HasTokenAsync(desk))
        {
            return Page(desk, input, desk.Say(OfficeTexts.FormGrewOld), StatusCodes.Status400BadRequest);
        }

        var email = input.Text("email", 200);
        var password = input.Typed("password");
        if (password.Length is 0 or > 200)
        {
            input.Blame("password", OfficeTexts.Empty);
        }

        return input.HasFaults
            ? Page(desk, input, status: StatusCodes.Status400BadRequest)
            : await TryAsync(desk, input, email, password);
    }

    public static async Task<IResult> SignOutAsync(Desk desk)
    {
        if (await Gate.HasTokenAsync(desk))
        {
            await desk.Need<SignInManager<CoopUser>>().SignOutAsync();
        }

        return Answer.SeeOther(
            desk.Landing(desk.To(OfficePaths.SignIn), desk.Say(OfficeDoorTexts.SignedOut)));
    }

    private static async Task<IResult> TryAsync(Desk desk, FormInput input, string email, string password)
    {
        var door = desk.Need<SignInManager<CoopUser>>();
        if (await door.UserManager.FindByEmailAsync(email) is not { } user)
        {
            // Unknown people wait as long as known ones, so that the door does not tell who is known.
            door.UserManager.PasswordHasher.VerifyHashedPassword(
                new CoopUser { Id = "user-nobody" }, DummyHash, password);
            return Refuse(desk, input, desk.Say(OfficeDoorTexts.Wrong));
        }

        var checkedNow = await door.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (checkedNow.IsLockedOut)
        {
            var minutes = (int)Math.Ceiling(((user.LockoutEnd ?? desk.Now) - desk.Now).TotalMinutes);
            return Refuse(desk, input, desk.Say(OfficeDoorTexts.Locked, Numerals.Of(Math.Max(1, minutes))));
        }

        if (!checkedNow.Succeeded)
        {
            return Refuse(desk, input, desk.Say(OfficeDoorTexts.Wrong));
        }

        if (await desk.Need<People>().FindAsync(desk.Tenant, user.Id, desk.Stop) is null)
        {
            return Refuse(desk, input, desk.Say(OfficeDoorTexts.NotHere));
        }

        await door.SignInAsync(user, isPersistent: true);
        return Answer.SeeOther(Inside(desk, input.Typed("to")));
    }

    /// <summary>Only addresses of the office itself are gone on to.</summary>
    private static string Inside(Desk desk, string to) =>
        new[] { OfficePaths.Today.Vi, OfficePaths.Today.En }.Any(office =>
            to == office || to.StartsWith(office + "/", StringComparison.Ordinal)) && !to.Contains('\\')
            ? to
            : desk.To(OfficePaths.Today);

    private static IResult Refuse(Desk desk, FormInput input, string reason) =>
        Page(desk, input, reason, StatusCodes.Status401Unauthorized);

    private static IResult Page(
        Desk desk, FormInput input, string? refusal = null, int status = StatusCodes.Status200OK)
    {
        var fields = new Fields(desk, input)
            .Add("email", OfficeDoorTexts.Email, FieldKind.Email)
            .Add("password", OfficeDoorTexts.Password, FieldKind.Password)
            .Hide("to", input.Typed("to"));
        return desk.Door(desk.Say(OfficeDoorTexts.Welcome),
        [
            new Part.Form(desk.Form(desk.To(OfficePaths.SignIn), fields.All, OfficeDoorTexts.Enter, refusal)),
            new Part.Words(desk.Say(OfficeDoorTexts.Forgotten)),
            new Part.Links(
            [
                new Link(desk.To(Paths.Home), desk.Say(OfficeDoorTexts.BackToShop)),
                new Link(
                    OfficePaths.SignIn.In(desk.Language == Language.Vi ? Language.En : Language.Vi),
                    desk.Say(OfficeDoorTexts.OtherLanguage)),
            ]),
        ], status);
    }
}
