using Coop.Storefront.Account;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Office.Steering;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Setup;

/// <summary>The first page of all: the co-op, its legal data, its account, its first director.</summary>
public static class SetupPage
{
    public static async Task<IResult> ShowAsync(Desk desk)
    {
        var setup = desk.Need<FirstSetup>();
        return await setup.IsNeededAsync(desk.Stop)
            ? Page(desk, FormInput.Fresh(desk.Language, ("code", desk.Query("ma"))))
            : Results.NotFound();
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var setup = desk.Need<FirstSetup>();
        if (!await setup.IsNeededAsync(desk.Stop))
        {
            return Results.NotFound();
        }

        var input = await FormInput.OfAsync(desk);
        if (!await Gate.HasTokenAsync(desk))
        {
            return Page(desk, input, desk.Say(OfficeTexts.FormGrewOld));
        }

        if (!FirstSetup.IsLocal(desk.Http) && !setup.IsCode(input.Typed("code")))
        {
            input.Blame("code", OfficeSteeringTexts.WrongCode);
            return Page(desk, input, status: StatusCodes.Status403Forbidden);
        }

        var settings = SetupCoop.Read(desk, input);
        var director = new FirstDirector(
            input.Text("called", 40), input.Email("email"), input.Typed("password"));
        if (director.Password.Length < AccountRegistration.ShortestPassword || director.Password.Length > 200)
        {
            input.Blame(
                "password", OfficeSteeringTexts.WeakPassword,
                Numerals.Of(AccountRegistration.ShortestPassword));
        }

        return input.HasFaults
            ? Page(desk, input, status: StatusCodes.Status400BadRequest)
            : await SetupCoop.SaveAsync(desk, settings, director) switch
            {
                SetUp.Done => Answer.SeeOther(desk.Landing(
                    desk.To(OfficePaths.Today), desk.Say(OfficeSteeringTexts.SetupDone))),
                SetUp.WeakPassword => Blamed(desk, input, OfficeSteeringTexts.WeakPassword),
                SetUp.EmailTaken => Blamed(desk, input, OfficeSteeringTexts.EmailTaken),
                _ => Results.NotFound(),
            };
    }

    private static IResult Blamed(Desk desk, FormInput input, Phrase reason)
    {
        input.Blame("password", reason, Numerals.Of(AccountRegistration.ShortestPassword));
        return Page(desk, input, status: StatusCodes.Status400BadRequest);
    }

    private static IResult Page(
        Desk desk, FormInput input, string? refusal = null, int status = StatusCodes.Status200OK)
    {
        var fields = new Fields(desk, input);
        if (!FirstSetup.IsLocal(desk.Http))
        {
            fields.Add("code", OfficeSteeringTexts.SetupCode, hint: OfficeSteeringTexts.SetupCodeHint);
        }

        fields.Section(OfficeSteeringTexts.Names).Names()
            .Section(OfficeSteeringTexts.Legal).Legal()
            .Section(OfficeSteeringTexts.Bank, OfficeSteeringTexts.BankLater).Bank()
            .Section(OfficeSteeringTexts.FirstDirector)
            .Add("called", OfficeSteeringTexts.CalledHow, hint: OfficeSteeringTexts.CalledHint)
            .Add("email", OfficeDoorTexts.Email, FieldKind.Email)
            .AddSaid("password", desk.Say(OfficeDoorTexts.ChoosePassword), FieldKind.NewPassword, desk.Say(
                OfficeDoorTexts.NewPasswordHint, Numerals.Of(AccountRegistration.ShortestPassword)));
        return desk.Door(desk.Say(OfficeSteeringTexts.Setup),
        [
            new Part.Note(Tone.Good, desk.Say(OfficeSteeringTexts.SetupWelcome)),
            new Part.Form(
                desk.Form(desk.To(OfficePaths.Setup), fields.All, OfficeSteeringTexts.Begin, refusal)),
        ], status);
    }
}
