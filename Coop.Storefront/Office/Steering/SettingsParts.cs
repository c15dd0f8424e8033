using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.People;

namespace Coop.Storefront.Office.Steering;

/// <summary>The six parts of the settings: their fields, and how each is read.</summary>
public static class SettingsParts
{
    private const string Names = "ten";
    private const string Legal = "phap-ly";
    private const string Bank = "ngan-hang";
    private const string Holds = "giu-hang";
    private const string Payments = "nhan-tien";
    private const string Drill = "dien-tap";

    /// <summary>Ends the name of a field that carries a typed secret on, encrypted.</summary>
    private const string Sealed = "-sealed";

    /// <summary>The parts from top to bottom.</summary>
    public static readonly IReadOnlyList<(string Name, Phrase Title)> All =
    [
        (Names, OfficeSteeringTexts.Names), (Legal, OfficeSteeringTexts.Legal),
        (Bank, OfficeSteeringTexts.Bank), (Holds, OfficeSteeringTexts.Holds),
        (Payments, OfficeSteeringTexts.Payments), (Drill, OfficeDrillTexts.Switch),
    ];

    /// <summary>What a form of a part changes; null when there is no such part.</summary>
    public static Func<CoopSettings, CoopSettings>? Reader(Desk desk, string part, FormInput input) =>
        part switch
        {
            Names => settings => settings.ReadNames(input),
            Legal => settings => settings.ReadLegal(input),
            Bank => settings => settings.ReadBank(input),
            Holds => settings => settings.ReadHolds(input),
            Payments => settings => WithSecrets(desk, settings, input),
            Drill => settings => settings with { Drill = settings.Drill.Switched(input.Ticked("drill")) },
            _ => null,
        };

    /// <summary>The fields of a part. Secrets are asked for, never shown.</summary>
    public static IReadOnlyList<OfficeField> Fields(
        Desk desk, string part, CoopSettings settings, FormInput input)
    {
        var fields = new Fields(desk, input);
        return (part switch
        {
            Names => fields.Names(),
            Legal => fields.Legal(),
            Bank => fields.Bank(),
            Holds => fields
                .Add("task", OfficeSteeringTexts.TaskHours, FieldKind.Number)
                .Add("release", OfficeSteeringTexts.ReleaseHours, FieldKind.Number)
                .Add("flat", OfficeSteeringTexts.FlatFee, FieldKind.Number)
                .Add("free", OfficeSteeringTexts.FreeFrom, FieldKind.Number),
            Drill => fields
                .Add("drill", OfficeDrillTexts.SwitchOn, FieldKind.Check, OfficeDrillTexts.SwitchHint,
                    optional: true),
            _ => Secrets(settings).Aggregate(fields, (all, secret) => all.AddSaid(
                secret.Name, $"{desk.Say(secret.Label)} ({SetOrNot(desk, secret.IsSet)})", FieldKind.Password,
                secret.Name == "sepay" ? desk.Say(OfficeSteeringTexts.SecretHint) : null)),
        }).All;
    }

    /// <summary>
    /// A part somebody else was faster with. What was typed is kept to be saved again; a typed secret goes
    /// on encrypted and is not shown.
    /// </summary>
    public static IResult Both(Desk desk, string part, CoopSettings saved, FormInput mine)
    {
        var again = new Fields(desk, mine).Version(saved.Version);
        var page = new BothVersions(
            desk.Say(All.Single(one => one.Name == part).Title), OfficeSteeringTexts.SettingsLost,
            desk.To(OfficePaths.Settings), desk.To(OfficePaths.SettingsPart, part), OfficePaths.Settings);
        if (part != Payments)
        {
            var typed = Fields(desk, part, saved, mine);
            var theirs = Fields(desk, part, saved, SettingsFields.Saved(desk, saved));
            return page.Page(desk, BothVersions.Lines(theirs, typed), again.HideAll(typed));
        }

        var secrets = Secrets(saved).Select(s => (s.Name, s.Label, s.IsSet, New: Locked(desk, mine, s.Name)))
            .Where(s => s.New is not null).ToList();
        secrets.ForEach(s => again.Hide(s.Name + Sealed, s.New!));
        return page.Page(
            desk,
            secrets.Select(IReadOnlyList<string> (s) =>
                [desk.Say(s.Label), SetOrNot(desk, s.IsSet), desk.Say(OfficeSteeringTexts.JustTyped)]),
            again);
    }

    private static (string Name, Phrase Label, bool IsSet)[] Secrets(CoopSettings settings) =>
    [
        ("sepay", OfficeSteeringTexts.SePaySecret, settings.SePaySecrets.Count > 0),
        ("stripe", OfficeSteeringTexts.StripeKey, settings.StripeKey.Length > 0),
        ("webhook", OfficeSteeringTexts.StripeWebhook, settings.StripeWebhookSecrets.Count > 0),
    ];

    private static string SetOrNot(Desk desk, bool isSet) =>
        desk.Say(isSet ? OfficeSteeringTexts.IsSet : OfficeSteeringTexts.NotSet);

    /// <summary>An empty field keeps what is saved; a new secret is used beside the one before it for a
    /// while.</summary>
    private static CoopSettings WithSecrets(Desk desk, CoopSettings settings, FormInput input)
    {
        var (sepay, stripe, webhook) =
            (Locked(desk, input, "sepay"), Locked(desk, input, "stripe"), Locked(desk, input, "webhook"));
        return settings with
        {
            SePaySecrets = sepay is null ? settings.SePaySecrets : [sepay, .. settings.SePaySecrets.Take(1)],
            StripeKey = stripe ?? settings.StripeKey,
            StripeWebhookSecrets = webhook is null
                ? settings.StripeWebhookSecrets : [webhook, .. settings.StripeWebhookSecrets.Take(1)],
        };
    }

    /// <summary>A secret as it is kept: typed now, or carried on by the page that shows both
    /// versions.</summary>
    private static string? Locked(Desk desk, FormInput input, string name)
    {
        var cipher = desk.Need<IVaultCipher>();
        if (input.Text(name, 300, 0) is { Length: > 0 } secret)
        {
            return cipher.LockSecret(desk.Tenant, secret);
        }

        var carried = input.Typed(name + Sealed);
        return cipher.OpenSecret(desk.Tenant, carried) is null ? null : carried;
    }
}
