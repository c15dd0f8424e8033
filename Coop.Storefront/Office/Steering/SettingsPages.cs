using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.People;

namespace Coop.Storefront.Office.Steering;

/// <summary>What the co-op decides about itself: one small form for each part, saved by itself.</summary>
public static class SettingsPages
{
    private const string Names = "ten";
    private const string Legal = "phap-ly";
    private const string Bank = "ngan-hang";
    private const string Holds = "giu-hang";
    private const string Payments = "nhan-tien";

    public static Task<IResult> ShowAsync(Desk desk) => PageAsync(desk, "", null, StatusCodes.Status200OK);

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var part = desk.Route("part");
        var input = await FormInput.OfAsync(desk);
        if (Reader(desk, part, input) is not { } change)
        {
            return Gate.NotHere(desk);
        }

        change(new CoopSettings());
        if (input.HasFaults)
        {
            return await PageAsync(desk, part, input, StatusCodes.Status400BadRequest);
        }

        return await desk.RunAsync(
            input,
            async (session, stop) =>
            {
                var settings = await session.Documents.CoopSettingsAsync(stop);
                return await session.SetCoopSettingsAsync(change(settings), stop);
            },
            _ => (desk.To(OfficePaths.Settings), desk.Say(OfficeSteeringTexts.Saved)),
            told => PageAsync(
                desk, part, input.Blamed(told, SettingsFields.Places), told.Status, told.Sentence));
    }

    private static Func<CoopSettings,
    CoopSettings>? Reader(Desk desk, string part, FormInput input) => part switch
    {
        Names => settings => settings.ReadNames(input),
        Legal => settings => settings.ReadLegal(input),
        Bank => settings => settings.ReadBank(input),
        Holds => settings => settings.ReadHolds(input),
        Payments => settings => WithSecrets(desk, settings, input),
        _ => null,
    };

    /// <summary>An empty field keeps what is saved; a new secret is used beside the one before it for a
    /// while.</summary>
    private static CoopSettings WithSecrets(Desk desk, CoopSettings settings, FormInput input)
    {
        var (sepay, stripe, webhook) = (Locked("sepay"), Locked("stripe"), Locked("webhook"));
        return settings with
        {
            SePaySecrets = sepay is null ? settings.SePaySecrets : [sepay, .. settings.SePaySecrets.Take(1)],
            StripeKey = stripe ?? settings.StripeKey,
            StripeWebhookSecrets = webhook is null
                ? settings.StripeWebhookSecrets : [webhook, .. settings.StripeWebhookSecrets.Take(1)],
        };

        string? Locked(string name) => input.Text(name, 300, 0) is { Length: > 0 } secret
            ? desk.Need<IVaultCipher>().LockSecret(desk.Tenant, secret)
            : null;
    }

    private static async Task<IResult> PageAsync(
        Desk desk, string part, FormInput? typed, int status, string? refusal = null)
    {
        await using var session = desk.Read();
        var settings = await session.CoopSettingsAsync(desk.Stop);
        var saved = SettingsFields.Saved(desk, settings);
        Fields For(string name) => new(desk, name == part && typed is not null ? typed : saved);
        Part One(string name, Phrase title, Fields fields) => new Part.Folded(
            desk.Say(title), desk.Form(
                desk.To(OfficePaths.SettingsPart, name), fields.All, OfficeTexts.Save,
                name == part ? refusal : null),
            name == part);
        return desk.Page(desk.Say(OfficeSteeringTexts.Settings), OfficeTab.Books,
        [
            settings.TakesOrders
                ? new Part.Note(Tone.Good, desk.Say(OfficeSteeringTexts.TakesOrders))
                : new Part.Note(Tone.Care, desk.Say(OfficeSteeringTexts.TakesNone)),
            One(Names, OfficeSteeringTexts.Names, For(Names).Names()),
            One(Legal, OfficeSteeringTexts.Legal, For(Legal).Legal()),
            One(Bank, OfficeSteeringTexts.Bank, For(Bank).Bank()),
            One(Holds, OfficeSteeringTexts.Holds, For(Holds)
                .Add("task", OfficeSteeringTexts.TaskHours, FieldKind.Number)
                .Add("release", OfficeSteeringTexts.ReleaseHours, FieldKind.Number)
                .Add("flat", OfficeSteeringTexts.FlatFee, FieldKind.Number)
                .Add("free", OfficeSteeringTexts.FreeFrom, FieldKind.Number)),
            One(Payments, OfficeSteeringTexts.Payments, new Fields(desk, FormInput.Fresh(desk.Language))
                .AddSaid("sepay", Secret(OfficeSteeringTexts.SePaySecret, settings.SePaySecrets.Count > 0),
                    FieldKind.Password, desk.Say(OfficeSteeringTexts.SecretHint))
                .AddSaid(
                    "stripe", Secret(OfficeSteeringTexts.StripeKey, settings.StripeKey.Length > 0),
                    FieldKind.Password)
                .AddSaid(
                    "webhook",
                    Secret(OfficeSteeringTexts.StripeWebhook, settings.StripeWebhookSecrets.Count > 0),
                    FieldKind.Password)),
        ], OfficePaths.Books, status: status);

        string Secret(Phrase name, bool isSet) =>
            $"{desk.Say(name)} ({desk.Say(isSet ? OfficeSteeringTexts.IsSet : OfficeSteeringTexts.NotSet)})";
    }
}
