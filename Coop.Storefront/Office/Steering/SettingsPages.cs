using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Recalls.Drills;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Steering;

/// <summary>
/// What the co-op decides about itself: one small form for each part, saved by itself. Every form names the
/// version it was made on; a lost update shows both versions and lets the person choose.
/// </summary>
public static class SettingsPages
{
    private const string Lost = "settings.changed-meanwhile";

    public static Task<IResult> ShowAsync(Desk desk) => PageAsync(desk, "", null, StatusCodes.Status200OK);

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var part = desk.Route("part");
        var input = await FormInput.OfAsync(desk);
        if (SettingsParts.Reader(desk, part, input) is not { } change)
        {
            return Gate.NotHere(desk);
        }

        change(new CoopSettings());
        if (input.HasFaults)
        {
            return await PageAsync(desk, part, input, StatusCodes.Status400BadRequest);
        }

        var version = desk.Version(input);
        return await desk.RunAsync(
            input,
            (session, stop) => session.ChangeSettingsAsync(version, change, stop),
            _ => (desk.To(OfficePaths.Settings), desk.Say(OfficeSteeringTexts.Saved)),
            async told => told.Code == Lost
                ? SettingsParts.Both(desk, part, await NowAsync(desk), input)
                : await PageAsync(
                    desk, part, input.Blamed(told, SettingsFields.Places), told.Status, told.Sentence));
    }

    private static async Task<CoopSettings> NowAsync(Desk desk)
    {
        await using var session = desk.Read();
        return await session.CoopSettingsAsync(desk.Stop);
    }

    /// <param name="part">The part that was not saved; its form keeps the version it was made on.</param>
    private static async Task<IResult> PageAsync(
        Desk desk, string part, FormInput? typed, int status, string? refusal = null)
    {
        var settings = await NowAsync(desk);
        var saved = SettingsFields.Saved(desk, settings);
        desk.Tag(settings.Version);
        return desk.Page(desk.Say(OfficeSteeringTexts.Settings), OfficeTab.Books,
        [
            settings.TakesOrders
                ? new Part.Note(Tone.Good, desk.Say(OfficeSteeringTexts.TakesOrders))
                : new Part.Note(Tone.Care, desk.Say(OfficeSteeringTexts.TakesNone)),
            .. SettingsParts.All.Select(one => One(one.Name, one.Title, one.Name == part ? typed : null)),
        ], OfficePaths.Books, status: status);

        Part One(string name, Phrase title, FormInput? again)
        {
            var version = again?.Typed(FormVersion.Field) ?? Numerals.Of(settings.Version);
            var fields = SettingsParts.Fields(desk, name, settings, again ?? saved);
            return new Part.Folded(
                desk.Say(title),
                desk.Form(
                    desk.To(OfficePaths.SettingsPart, name),
                    [new OfficeField(FormVersion.Field, "", FieldKind.Hidden, version), .. fields],
                    OfficeTexts.Save, name == part ? refusal : null),
                name == part);
        }
    }
}
