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

/// <summary>One batch: what went in and came out, its steps, and a form for the next step.</summary>
internal static class BatchPage
{
    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        if (await session.BatchAsync(desk.Route("code"), desk.Stop) is not { } batch)
        {
            return Gate.NotHere(desk);
        }

        var next = BatchSteps.All.FirstOrDefault(s => batch.Steps.All(d => d.Step != s)) ?? "";
        return await PageAsync(desk, batch, FormInput.Fresh(
            desk.Language, ("step", next), ("on", DayTiles.Wire(FieldTime.DayOf(batch.StartedAt))),
            ("from", Clock(batch.Steps.Count > 0 ? batch.Steps[^1].Ended : batch.StartedAt))));
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        await using var session = desk.Read();
        if (await session.BatchAsync(desk.Route("code"), desk.Stop) is not { } batch)
        {
            return Gate.NotHere(desk);
        }

        var input = await FormInput.OfAsync(desk);
        var day = input.Day("on");
        var (from, to) = (NewBatchPage.At(input, "from", day), NewBatchPage.At(input, "to", day));
        var request = new RecordStepRequest(
            batch.Code.Value, input.One("step", BatchSteps.All), from, to < from ? to.AddDays(1) : to,
            Heat(input), input.Text("machine", 20, 0), input.Text("operator", 20));
        return input.HasFaults
            ? await PageAsync(desk, batch, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (write, stop) => write.RecordStepAsync(request, stop),
                done => (desk.To(OfficePaths.Batch, batch.Code.Value), desk.Say(
                    OfficeBatchTexts.Saved, OfficeBatchTexts.Word(done.Step, desk.Language))),
                told => PageAsync(
                    desk, batch,
                    input.Blamed(told, ("batch.temp", "heat"), ("batch.mach", "machine"), ("batch.", "on")),
                    told));
    }

    private static int? Heat(FormInput input)
    {
        var text = input.Typed("heat").Trim().Replace(',', '.');
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(
            text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) < 10_000)
        {
            return (int)Math.Round(degrees * 10);
        }

        input.Blame("heat", OfficeBatchTexts.NotHeat);
        return null;
    }

    private static string Clock(DateTimeOffset at) =>
        at.ToOffset(FieldTime.Offset).ToString("HH':'mm", CultureInfo.InvariantCulture);

    private static async Task<IResult> PageAsync(
        Desk desk, Batch batch, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        var members = await session.MembersAsync(desk.Stop);
        var names = members.ToDictionary(m => m.Id, m => m.Code.Value);
        var lots = await session.LoadManyAsync<Lot>(desk.Stop,
            [.. batch.Inputs.Select(i => i.Lot.Value), .. batch.Outputs.Select(o => o.Lot.Value)]);
        var codes = lots.ToDictionary(l => l.Id, l => l.Code.Value);
        var fields = new Fields(desk, input)
            .Add("step", OfficeBatchTexts.Step, FieldKind.Tiles, choices:
                [.. BatchSteps.All.Select(s => new Choice(s, OfficeBatchTexts.Word(s, desk.Language)))])
            .Add("on", OfficeBatchTexts.On, FieldKind.Day)
            .Add("from", OfficeWorkshopTexts.StartedAt, FieldKind.Time)
            .Add("to", OfficeBatchTexts.Ended, FieldKind.Time)
            .Add("heat", OfficeBatchTexts.Heat, FieldKind.Number, OfficeBatchTexts.HeatHint, optional: true)
            .Add("machine", OfficeBatchTexts.Machine, optional: true)
            .Add("operator", OfficeLotTexts.Who, FieldKind.Select,
                choices: [.. members.Select(m => new Choice(m.Code.Value, $"{m.Code} · {m.Hamlet}"))]);
        return desk.Page(desk.Say(OfficeBatchTexts.Title, batch.Code.Value), OfficeTab.Lots,
        [
            new Part.Words(
                $"{BatchPages.NameOf(desk, batch)} · {Show.Time(batch.FinishedAt, desk.Language)}"),
            new Part.Facts([(desk.Say(OfficeBatchTexts.Loss), Show.Weight(batch.Loss.Grams, desk.Language))]),
            new Part.Links(
            [
                new Link(
                    desk.To(SealsPaths.Release, batch.Code.Value),
                    desk.Say(OfficeSealsTexts.Release, batch.Code.Value)),
            ]),
            new Part.Heading(desk.Say(OfficeBatchTexts.In)),
            new Part.Rows([.. batch.Inputs.Select(i => LotRow(desk, codes[i.Lot.Value], "", i.Weight.Grams))],
                ""),
            new Part.Heading(desk.Say(OfficeBatchTexts.Out)),
            new Part.Rows([.. batch.Outputs.Select(o => LotRow(
                desk, codes[o.Lot.Value], TeaWords.Of(o.Grade, desk.Language), o.Weight.Grams))], ""),
            new Part.Heading(desk.Say(OfficeBatchTexts.Steps)),
            new Part.Rows([.. batch.Steps.Select(s => StepRow(desk, s, names))],
                desk.Say(OfficeBatchTexts.NoSteps)),
            new Part.Folded(desk.Say(OfficeBatchTexts.AddStep), desk.Form(
                desk.To(OfficePaths.Batch, batch.Code.Value), fields.All, OfficeBatchTexts.AddStep,
                told?.Sentence), status != StatusCodes.Status200OK || told is not null),
        ], OfficePaths.Batches, status: told?.Status ?? status);
    }

    private static Row LotRow(Desk desk, string code, string small, long grams) => new(
        code, small, desk.To(OfficePaths.Lot, code), Show.Weight(grams, desk.Language));

    private static Row StepRow(Desk desk, BatchStep step, Dictionary<string, string> names) => new(
        OfficeBatchTexts.Word(step.Step, desk.Language),
        string.Join(" · ", new[]
        {
            $"{Show.Time(step.Started, desk.Language)} – {Clock(step.Ended)}", step.Machine,
            names.GetValueOrDefault(step.Operator.Value),
        }.OfType<string>()),
        Pill: step.Tenths is { } tenths ? Show.Degrees(tenths, desk.Language) : null);
}
