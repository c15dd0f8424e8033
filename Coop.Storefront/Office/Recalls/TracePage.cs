using Coop.Storefront.Api;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Genealogy;

namespace Coop.Storefront.Office.Recalls;

/// <summary>One screen, both ways: from the plots to the orders. Prints as it stands.</summary>
public static class TracePage
{
    public static async Task<IResult> ShowAsync(Desk desk)
    {
        var code = desk.Query("code").Trim();
        if (code.Length == 0)
        {
            return Page(desk, FormInput.Fresh(desk.Language), desk.Say(OfficeTraceTexts.Title), []);
        }

        await using var session = desk.Read();
        var input = FormInput.Fresh(desk.Language, ("code", code));
        if (await TraceAnswer.OfAsync(session, code, TraceDirection.Both, desk.Stop) is not { } trace)
        {
            input.Blame("code", OfficeTraceTexts.None, code);
            return Page(
                desk, input, desk.Say(OfficeTraceTexts.Title), [], StatusCodes.Status404NotFound);
        }

        return Page(desk, input, desk.Say(OfficeTraceTexts.TitleOf, trace.Code), Parts(desk, trace));
    }

    /// <summary>A code typed: on to the address that can be kept and printed.</summary>
    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var code = input.Text("code", 500);
        return input.HasFaults
            ? Page(desk, input, desk.Say(OfficeTraceTexts.Title), [], StatusCodes.Status400BadRequest)
            : Answer.SeeOther(To(desk, code));
    }

    /// <summary>The address of a trace.</summary>
    internal static string To(Desk desk, string code) =>
        $"{desk.To(RecallsPaths.Trace)}?code={Uri.EscapeDataString(code)}";

    private static IResult Page(
        Desk desk, FormInput input, string title, IReadOnlyList<Part> found,
        int status = StatusCodes.Status200OK)
    {
        var fields = new Fields(desk, input)
            .Add("code", OfficeTraceTexts.Code, hint: OfficeTraceTexts.CodeHint);
        var search = new Part.Form(
            desk.Form(desk.To(RecallsPaths.Trace), fields.All, OfficeTraceTexts.Look));
        return desk.Page(title, OfficeTab.Lots, [search, .. found], OfficePaths.Lots, status: status);
    }

    private static IReadOnlyList<Part> Parts(Desk desk, TraceAnswer trace)
    {
        var language = desk.Language;
        var parts = new List<Part>
        {
            new Part.Words(desk.Say(
                OfficeTraceTexts.Whole, Show.Count(trace.Nodes.Count, language),
                Show.Count(trace.Depth, language), Show.Count(trace.TookMs, language))),
        };
        foreach (var kind in TraceKinds.All)
        {
            var rows = Rows(desk, trace, kind).ToList();
            if (rows.Count > 0)
            {
                parts.Add(new Part.Heading($"{desk.Say(OfficeTraceTexts.Kind(kind))} ({rows.Count})"));
                parts.Add(new Part.Rows(rows, ""));
            }
        }

        parts.Add(new Part.Heading(desk.Say(OfficeTraceTexts.Balance)));
        parts.Add(Balance(desk, trace));
        parts.Add(new Part.Heading(
            desk.Say(OfficeTraceTexts.Facts, Show.Count(trace.Events.Count, language))));
        parts.Add(new Part.Table(
            desk.Say(OfficeTraceTexts.Facts, Show.Count(trace.Events.Count, language)),
            [
                desk.Say(OfficeWorkshopTexts.On), desk.Say(OfficeWorkshopTexts.Entry),
                desk.Say(OfficeWorkshopTexts.RecordedAt), desk.Say(OfficeWorkshopTexts.Hash),
            ],
            [.. trace.Events.Select(IReadOnlyList<string> (e) =>
                [e.On is { } on ? Show.Date(on, language) : "",
                    OfficeWorkshopTexts.Step(e.Type, language),
                    Show.Time(e.RecordedAt, language), e.Hash[..Math.Min(12, e.Hash.Length)] + "…"])]));
        return parts;
    }

    private static Part.Table Balance(Desk desk, TraceAnswer trace) => new(
        desk.Say(OfficeTraceTexts.BalanceCaption),
        [
            desk.Say(OfficeTraceTexts.What), desk.Say(OfficeTraceTexts.In), desk.Say(OfficeTraceTexts.Out),
            desk.Say(OfficeTraceTexts.Loss), desk.Say(OfficeTraceTexts.Left),
            desk.Say(OfficeTraceTexts.Fits),
        ],
        [.. trace.Balance.Select(IReadOnlyList<string> (b) =>
            [b.Code, Show.Weight(b.Inputs, desk.Language), Show.Weight(b.Outputs, desk.Language),
                Show.Weight(b.Loss, desk.Language), Show.Weight(b.OnHand, desk.Language),
                desk.Say(b.Holds ? OfficeTraceTexts.Yes : OfficeTraceTexts.No)])]);

    private static IEnumerable<Row> Rows(Desk desk, TraceAnswer trace, string kind)
    {
        var codes = trace.Nodes.ToDictionary(n => n.Id, n => n.Code);
        var parents = trace.Edges.ToLookup(e => e.To, e => codes[e.From]);
        var rows = trace.Nodes.Where(n => n.Kind == kind).OrderBy(n => n.On)
            .Select(n => RowOf(desk, n, [.. parents[n.Id].Distinct()], trace));
        var seen = trace.Nodes.Where(n => n.Kind == TraceKinds.Order).Select(n => n.Code).ToHashSet();
        return kind != TraceKinds.Order
            ? rows
            : rows.Concat(trace.Orders.Where(o => !seen.Contains(o.Code)).Select(o => new Row(
                o.Code, desk.Say(OfficeTraceTexts.SetAside, Show.Count(o.SetAside, desk.Language)),
                desk.To(OfficePaths.Order, o.Code), OfficeSellingTexts.Word(o.State, desk.Language),
                Tone.Care)));
    }

    private static Row RowOf(
        Desk desk, TraceNode node, IReadOnlyList<string> from, TraceAnswer trace)
    {
        var language = desk.Language;
        var state = trace.Orders.FirstOrDefault(o => o.Code == node.Code)?.State;
        string?[] words =
        [
            node.Label is { } label ? TeaWords.Of(label, language) : null,
            node.On is { } on ? Show.Date(on, language) : null,
            node.Units is { } units
                ? desk.Say(OfficeTraceTexts.Units, Show.Count(units, language))
                : node.Grams is { } grams ? Show.Weight(grams, language) : null,
            node.OnHand is > 0 and var left
                ? desk.Say(OfficeTraceTexts.OnHand, Show.Weight(left, language)) : null,
            from.Count > 0 ? desk.Say(OfficeTraceTexts.From, string.Join(", ", from)) : null,
        ];
        var pill = node switch
        {
            { Held: true } => (desk.Say(OfficeTraceTexts.Held), Tone.Stop),
            { Kind: TraceKinds.Order } when state is not null =>
                (OfficeSellingTexts.Word(state, language), Tone.Good),
            { Claim: true } => ("VietGAP", Tone.Good),
            _ => ((string?)null, Tone.Good),
        };
        return new Row(
            node.Code, string.Join(" · ", words.OfType<string>()),
            node.Kind == TraceKinds.Order ? desk.To(OfficePaths.Order, node.Code) : To(desk, node.Code),
            pill.Item1, pill.Item2);
    }
}
