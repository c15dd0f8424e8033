using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Entry;

/// <summary>A lost update: what is saved and what was typed, side by side, and the choice.</summary>
/// <param name="Title">Of the page.</param>
/// <param name="What">Says what somebody else changed.</param>
/// <param name="Own">Where the saved version is seen.</param>
/// <param name="Action">Where the typed version is posted again.</param>
/// <param name="Back">The page above.</param>
public sealed record BothVersions(string Title, Phrase What, string Own, string Action, PathPair Back)
{
    /// <summary>The lines in which two fillings of the same fields differ, as a person reads them.</summary>
    public static IEnumerable<IReadOnlyList<string>> Lines(
        IReadOnlyList<OfficeField> theirs, IReadOnlyList<OfficeField> mine) =>
        theirs.Zip(mine)
            .Where(pair => pair.First.Value.Trim() != pair.Second.Value.Trim())
            .Select(IReadOnlyList<string> (pair) => [pair.First.Label, Read(pair.First), Read(pair.Second)]);

    /// <summary>The page, 409.</summary>
    /// <param name="lines">Field, saved, typed.</param>
    /// <param name="again">What the typed version posts, with the version now saved.</param>
    public IResult Page(Desk desk, IEnumerable<IReadOnlyList<string>> lines, Fields again) => desk.Page(
        Title, OfficeTab.Books,
        [
            new Part.Note(Tone.Care, desk.Say(What), desk.Say(OfficeSellingTexts.LostMore)),
            new Part.Table(
                desk.Say(OfficeSellingTexts.LostMore),
                [
                    desk.Say(OfficeSellingTexts.Field), desk.Say(OfficeSellingTexts.Theirs),
                    desk.Say(OfficeSellingTexts.Mine),
                ],
                [.. lines]),
            new Part.Links([new Link(Own, desk.Say(OfficeSellingTexts.KeepTheirs))]),
            new Part.Form(desk.Form(Action, again.All, OfficeSellingTexts.UseMine)),
        ], Back, status: StatusCodes.Status409Conflict);

    private static string Read(OfficeField field) =>
        field.Choices?.FirstOrDefault(choice => choice.Value == field.Value)?.Text ?? field.Value.Trim();
}
