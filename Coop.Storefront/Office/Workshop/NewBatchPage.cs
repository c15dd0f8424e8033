using System.Globalization;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Members;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Recording a batch: which leaf went in, which tea came out.</summary>
public static class NewBatchPage
{
    private const long MostGrams = 5_000_000;

    public static async Task<IResult> ShowAsync(Desk desk) => await PageAsync(desk, FormInput.Fresh(
        desk.Language, ("tea", TeaTypes.Green), ("from", Clock(desk.Now.AddHours(-4))),
        ("to", Clock(desk.Now))));

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        await using var session = desk.Read();
        var leaf = await session.LeafOnHandAsync(desk.Stop);
        var request = Read(desk, input, leaf);
        return input.HasFaults
            ? await PageAsync(desk, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (write, stop) => write.ProcessBatchAsync(request, stop),
                done => Landed(desk, done),
                told => PageAsync(desk, input, told));
    }

    private static (string, string) Landed(Desk desk, BatchProcessed done)
    {
        var percent = BatchPages.Percent(done.YieldPercent, desk.Language);
        return done.WithinBand
            ? (desk.To(OfficePaths.Batches), desk.Say(OfficeWorkshopTexts.BatchDone, done.Batch, percent))
            : (desk.To(OfficePaths.Explain, done.Batch),
                desk.Say(OfficeWorkshopTexts.BatchOdd, done.Batch, percent));
    }

    private static ProcessBatchRequest Read(Desk desk, FormInput input, IReadOnlyList<Lot> leaf)
    {
        var inputs = leaf.Select(lot => Input(desk, input, lot)).OfType<BatchInput>().ToList();
        if (inputs.Count == 0)
        {
            input.Blame("inputs", OfficeWorkshopTexts.NoInput);
        }

        var outputs = Grades.Tea.Reverse().Where(grade => input.Typed("out-" + grade).Trim().Length > 0)
            .Select(grade => new BatchOutput(grade, input.Kilograms("out-" + grade, MostGrams))).ToList();
        if (outputs.Count == 0)
        {
            input.Blame("outputs", OfficeWorkshopTexts.NoOutput);
        }

        var day = input.Day(desk, "on");
        var (from, to) = (At(input, "from", day), At(input, "to", day));
        return new ProcessBatchRequest(
            input.One("tea", TeaTypes.All), inputs, outputs, from > to ? from.AddDays(-1) : from, to,
            input.Text("operator", 20));
    }

    private static BatchInput? Input(Desk desk, FormInput input, Lot lot)
    {
        var part = input.Typed("part-" + lot.Code).Trim();
        if (part.Length == 0)
        {
            return input.Ticked("lot-" + lot.Code) ? new BatchInput(lot.Code, lot.OnHand.Grams) : null;
        }

        var grams = input.Kilograms("part-" + lot.Code, MostGrams);
        if (grams > lot.OnHand.Grams)
        {
            input.Blame(
                "part-" + lot.Code, OfficeWorkshopTexts.MoreThanLeft,
                Show.Weight(lot.OnHand.Grams, desk.Language));
        }

        return new BatchInput(lot.Code, grams);
    }

    internal static DateTimeOffset At(FormInput input, string name, DateOnly day)
    {
        string[] shapes = ["HH':'mm", "H':'mm", "HH'h'mm", "H'h'mm", "HH'.'mm"];
        if (TimeOnly.TryParseExact(
            input.Typed(name).Trim(), shapes, CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var time))
        {
            return new DateTimeOffset(day.ToDateTime(time), FieldTime.Offset);
        }

        input.Blame(name, OfficeWorkshopTexts.NotATime);
        return default;
    }

    private static string Clock(DateTimeOffset at) =>
        at.ToOffset(FieldTime.Offset).ToString("HH':'mm", CultureInfo.InvariantCulture);

    private static async Task<IResult> PageAsync(
        Desk desk, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        var leaf = await session.LeafOnHandAsync(desk.Stop);
        var title = desk.Say(OfficeWorkshopTexts.NewBatch);
        if (leaf.Count == 0)
        {
            return desk.Page(title, OfficeTab.Today,
            [
                new Part.Rows([], desk.Say(OfficeWorkshopTexts.NoLeaf)),
                new Part.Links([new Link(desk.To(OfficePaths.Leaf), desk.Say(OfficeGardenTexts.Leaf), true)]),
            ], OfficePaths.Today);
        }

        var members = await session.MembersAsync(desk.Stop);
        var households = members.ToDictionary(m => m.Id, m => m.Code.Value);
        var fields = new Fields(desk, input)
            .Add("tea", OfficeWorkshopTexts.TeaType, FieldKind.Tiles,
                choices: [.. TeaTypes.All.Select(tea => new Choice(tea, TeaWords.Of(tea, desk.Language)))]);
        fields.AddDone(
            Group(desk, input, "inputs", OfficeWorkshopTexts.InputsTitle, OfficeWorkshopTexts.InputsHint));
        foreach (var lot in leaf)
        {
            fields.AddDone(Line(desk, input, lot, households));
        }

        fields.AddDone(
            Group(desk, input, "outputs", OfficeWorkshopTexts.OutputsTitle, OfficeWorkshopTexts.OutputsHint));
        foreach (var grade in Grades.Tea.Reverse())
        {
            fields.AddSaid("out-" + grade, TeaWords.Of(grade, desk.Language), FieldKind.Beside);
        }

        fields.Days(desk, input, "on", OfficeWorkshopTexts.FinishedOn)
            .Add("from", OfficeWorkshopTexts.StartedAt, FieldKind.Time)
            .Add("to", OfficeWorkshopTexts.FinishedAt, FieldKind.Time)
            .Add("operator", OfficeWorkshopTexts.Operator, FieldKind.Select,
                choices: [.. members.Select(m => new Choice(m.Code.Value, $"{m.Code} · {m.Hamlet}"))]);
        return desk.Page(title, OfficeTab.Today,
            [new Part.Form(
                desk.Form(
                    desk.To(OfficePaths.NewBatch), fields.All, OfficeWorkshopTexts.Close, told?.Sentence))],
            OfficePaths.Today, status: told?.Status ?? status);
    }

    private static OfficeField Group(Desk desk, FormInput input, string name, Phrase label, Phrase hint) =>
        new(name, desk.Say(label), FieldKind.Section, Hint: desk.Say(hint), Error: input.FaultOf(name));

    private static OfficeField Line(
        Desk desk, FormInput input, Lot lot, IReadOnlyDictionary<string, string> households)
    {
        var household = lot.Origin.Member is { } member ? households.GetValueOrDefault(member.Value, "") : "";
        var picked = Show.ShortDate(lot.Origin.PickedOn ?? lot.On, desk.Language);
        return new OfficeField(
            lot.Code.Value, $"{household} · {Show.Weight(lot.OnHand.Grams, desk.Language)}", FieldKind.Lot,
            input.Ticked("lot-" + lot.Code) ? "yes" : "",
            $"{picked} · {TeaWords.Of(lot.Grade, desk.Language)} · {lot.Code}"
                + (lot.HasClaim() ? "" : $" · {TeaWords.Of(Lines.Conventional, desk.Language)}"),
            input.FaultOf("part-" + lot.Code), [new Choice(input.Typed("part-" + lot.Code), "kg")]);
    }
}
