using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage.Members;

namespace Coop.Storefront.Office.Workshop;

/// <summary>A form of a deed while it is filled in.</summary>
internal sealed record DeedForm(Desk Desk, FormInput Input, Lot Lot)
{
    /// <summary>Fields for this form.</summary>
    public Fields Fields() => new(Desk, Input);

    /// <summary>Whether anything was typed into a field.</summary>
    public bool Has(string name) => Input.Typed(name).Trim().Length > 0;

    /// <summary>Kilograms typed, as grams.</summary>
    public long Grams(string name) => Input.Kilograms(name, ProcessBatch.MostGrams);

    /// <summary>Adds the day and who did it.</summary>
    public async Task<Fields> DoneByAsync(Fields fields)
    {
        await using var session = Desk.Read();
        var members = await session.MembersAsync(Desk.Stop);
        return fields.Days(Desk, Input, "on", OfficeLotTexts.When).Add(
            "operator", OfficeLotTexts.Who, FieldKind.Select,
            choices: [.. members.Select(m => new Choice(m.Code.Value, $"{m.Code} · {m.Hamlet}"))]);
    }

    /// <summary>When it was done: now, or at the start of another day.</summary>
    public DateTimeOffset At() => At(Desk, Input);

    /// <summary>When it was done, where there is no one lot: now, or at the start of another day.</summary>
    public static DateTimeOffset At(Desk desk, FormInput input)
    {
        var day = input.Day(desk, "on");
        return day == desk.Day ? desk.Now : FieldTime.Of(day).At;
    }

    /// <summary>Who did it.</summary>
    public string Operator() => Input.Text("operator", 20);
}
