using System.Globalization;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Entry;

/// <summary>Asks for a day the way people think of it: today, yesterday, or another one.</summary>
public static class DayTiles
{
    private const string Today = "today";
    private const string Yesterday = "yesterday";
    private const string Other = "other";

    /// <summary>Adds the tiles and the field for another day; today is chosen before anything was.</summary>
    public static Fields Days(this Fields fields, Desk desk, FormInput input, string name, Phrase label)
    {
        var chosen = input.Typed(name) is { Length: > 0 } typed ? typed : Today;
        return fields.AddDone(new OfficeField(
            name, desk.Say(label), FieldKind.Tiles, chosen, null,
            input.FaultOf(name) ?? input.FaultOf(name + "-other"),
            [
                new Choice(Today, desk.Say(OfficeTexts.Today), Show.ShortDate(desk.Day, desk.Language)),
                new Choice(
                    Yesterday, desk.Say(OfficeTexts.Yesterday),
                    Show.ShortDate(desk.Day.AddDays(-1), desk.Language)),
                new Choice(Other, desk.Say(OfficeTexts.OtherDay)),
            ], OtherDay: input.Typed(name + "-other")));
    }

    /// <summary>The day that was chosen; one to come is blamed.</summary>
    public static DateOnly Day(this FormInput input, Desk desk, string name)
    {
        switch (input.Typed(name))
        {
            case Today:
                return desk.Day;
            case Yesterday:
                return desk.Day.AddDays(-1);
            case Other:
                var day = input.Day(name + "-other");
                if (day > desk.Day)
                {
                    input.Blame(name + "-other", OfficeTexts.Future);
                }

                return day;
            default:
                input.Blame(name, OfficeTexts.ChooseOne);
                return desk.Day;
        }
    }

    /// <summary>A day as a date field wants it.</summary>
    public static string Wire(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
