using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Recalls;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage.Recalls;

namespace Coop.Storefront.Office.Recalls;

/// <summary>Looks how far a recall would reach, and declares it.</summary>
public static class NewRecallPage
{
    private const string Look = "look";
    private const string Drill = "drill";
    private const string Real = "real";

    public static IResult Show(Desk desk) => Form(
        desk, FormInput.Fresh(
            desk.Language, ("kind", RecallStart.Lot), ("codes", desk.Query("code")), ("what", Look)), []);

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var what = input.One("what", [Look, Drill, Real]);
        var start = new RecallStart(
            input.One("kind", RecallStart.Kinds), Codes(input), Day(input, "from"), Day(input, "to"));
        var why = input.Text("why", RecallDeeds.Most, what == Look ? 0 : RecallDeeds.Fewest);
        if (input.HasFaults)
        {
            return Form(desk, input, [], StatusCodes.Status400BadRequest);
        }

        return what == Look
            ? await LookAsync(desk, input, start)
            : await desk.RunAsync(
                input,
                (session, stop) => session.DeclareRecallAsync(
                    new DeclareRecallRequest(start, why, what == Drill), stop),
                done => (desk.To(RecallsPaths.Recall, done.Code.Value), desk.Say(
                    OfficeRecallsTexts.Opened, done.Code.Value, Numerals.Of(done.Lots),
                    Numerals.Of(done.Units))),
                told => Task.FromResult(Form(
                    desk, input.Blamed(told, ("recall.reason", "why"), ("recall.", "codes")), [],
                    told.Status, told.Sentence)));
    }

    private static async Task<IResult> LookAsync(Desk desk, FormInput input, RecallStart start)
    {
        await using var session = desk.Read();
        var reached = await session.RecallReachAsync(start, desk.Stop);
        if (reached is not Outcome<RecallReach>.Done { Value: var reach })
        {
            var told = Told.Of(((Outcome<RecallReach>.Refused)reached).Reason, desk.Language);
            return Form(desk, input.Blamed(told, ("recall.", "codes")), [], told.Status, told.Sentence);
        }

        var scope = await desk.Need<RecallScopes>().OfAsync(session, reach, null, people: true, desk.Stop);
        return Form(desk, input, [.. ScopeParts.Of(desk, scope)]);
    }

    private static List<string> Codes(FormInput input) =>
        [.. input.Text("codes", 10_000).Split('\n', ',', ' ').Select(c => c.Trim()).Where(c => c.Length > 0)];

    private static DateOnly? Day(FormInput input, string name) =>
        input.Typed(name).Trim().Length == 0 ? null : input.Day(name);

    private static IResult Form(
        Desk desk, FormInput input, IReadOnlyList<Part> found, int status = StatusCodes.Status200OK,
        string? refusal = null)
    {
        Choice[] kinds = [.. RecallStart.Kinds.Select(k =>
            new Choice(k, OfficeRecallsTexts.Word(k, desk.Language)))];
        Choice[] what =
        [
            new(Look, desk.Say(OfficeRecallsTexts.Look)), new(Drill, desk.Say(OfficeRecallsTexts.Drill)),
            new(Real, desk.Say(OfficeRecallsTexts.Real)),
        ];
        var fields = new Fields(desk, input)
            .Add("kind", OfficeRecallsTexts.Kind, FieldKind.Select, choices: kinds)
            .Add("codes", OfficeRecallsTexts.Codes, FieldKind.Lines, OfficeRecallsTexts.CodesHint)
            .Add("from", OfficeRecallsTexts.From, FieldKind.Day, OfficeRecallsTexts.DaysHint, optional: true)
            .Add("to", OfficeRecallsTexts.To, FieldKind.Day, optional: true)
            .Add("why", OfficeRecallsTexts.Why, FieldKind.Lines)
            .Add("what", OfficeRecallsTexts.WhatFor, FieldKind.Select, OfficeRecallsTexts.RealHint, what);
        return desk.Page(
            desk.Say(OfficeRecallsTexts.NewTitle), OfficeTab.Lots,
            [
                new Part.Form(desk.Form(
                    desk.To(RecallsPaths.New), fields.All, OfficeRecallsTexts.Go, refusal)),
                .. found,
            ], RecallsPaths.Recalls, status: status);
    }
}
