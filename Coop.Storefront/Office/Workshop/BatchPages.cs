using System.Globalization;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Settings;

namespace Coop.Storefront.Office.Workshop;

/// <summary>The batches (mẻ): list, and the reason for an unusual yield.</summary>
public static class BatchPages
{
    private const int Newest = 60;

    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var batches = await session.NewestBatchesAsync(Newest, desk.Stop);
        return desk.Page(desk.Say(OfficeWorkshopTexts.Batches), OfficeTab.Lots,
        [
            new Part.Links(
                [new Link(desk.To(OfficePaths.NewBatch), desk.Say(OfficeWorkshopTexts.NewBatch), true)]),
            new Part.Rows([.. batches.Select(b => RowOf(desk, b))], desk.Say(OfficeWorkshopTexts.NoBatches)),
        ], OfficePaths.Lots);
    }

    public static async Task<IResult> ExplainAsync(Desk desk) =>
        await ExplainFormAsync(desk, FormInput.Fresh(desk.Language));

    public static async Task<IResult> PostExplainAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var code = desk.Route("code");
        var request = new ExplainYieldRequest(code, input.Text("reason", 1000, 10));
        return input.HasFaults
            ? await ExplainFormAsync(desk, input, status: StatusCodes.Status400BadRequest)
            : await desk.RunAsync(
                input, (session, stop) => session.ExplainYieldAsync(request, stop),
                done => (desk.To(OfficePaths.Batches), desk.Say(OfficeWorkshopTexts.Explained, done.Batch)),
                told => ExplainFormAsync(desk, input, told));
    }

    /// <summary>A percentage as people read it.</summary>
    public static string Percent(decimal percent, Language language)
    {
        var text = percent.ToString("0.#", CultureInfo.InvariantCulture);
        return language == Language.Vi ? text.Replace('.', ',') : text;
    }

    internal static string NameOf(Desk desk, Batch batch) => batch.Rework is { } kind
        ? OfficeLotTexts.Kind(kind, desk.Language)
        : TeaWords.Of(batch.Tea!.Value.Word(), desk.Language);

    private static Row RowOf(Desk desk, Batch batch)
    {
        var odd = !batch.WithinBand && !batch.Explained;
        var inputs = Show.Weight(batch.Inputs.Sum(i => i.Weight.Grams), desk.Language);
        var outputs = Show.Weight(batch.Outputs.Sum(o => o.Weight.Grams), desk.Language);
        return new Row(
            $"{batch.Code} · {NameOf(desk, batch)}",
            $"{Show.Time(batch.FinishedAt, desk.Language)} · {inputs} → {outputs}",
            desk.To(odd ? OfficePaths.Explain : OfficePaths.Batch, batch.Code.Value),
            odd ? desk.Say(OfficeWorkshopTexts.Odd) : batch.Rework is null
                ? Percent(batch.YieldPercent(), desk.Language) + "\u00a0%" : null,
            odd ? Tone.Care : Tone.Good);
    }

    private static async Task<IResult> ExplainFormAsync(
        Desk desk, FormInput input, Told? told = null, int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        if (await session.BatchAsync(desk.Route("code"), desk.Stop) is not { Rework: null } batch)
        {
            return Gate.NotHere(desk);
        }

        var settings = await session.TraceSettingsAsync(desk.Stop);
        var day = DateOnly.FromDateTime(batch.FinishedAt.DateTime);
        var band = YieldBand.On(day, batch.Tea!.Value, settings.Bands);
        var fields = new Fields(desk, input)
            .Add("reason", OfficeWorkshopTexts.Reason, FieldKind.Lines, OfficeWorkshopTexts.ReasonHint);
        return desk.Page(desk.Say(OfficeWorkshopTexts.Explain, batch.Code.Value), OfficeTab.Lots,
        [
            new Part.Note(Tone.Care, desk.Say(
                OfficeWorkshopTexts.ExplainWhat, Percent(batch.YieldPercent(), desk.Language),
                Percent(band.MinPercent, desk.Language), Percent(band.MaxPercent, desk.Language))),
            new Part.Form(desk.Form(
                desk.To(OfficePaths.Explain, batch.Code.Value), fields.All, OfficeTexts.Save,
                told?.Sentence)),
        ], OfficePaths.Batches, status: told?.Status ?? status);
    }
}
