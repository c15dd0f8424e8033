using System.Reflection;
using System.Text;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Office.Supplies;

/// <summary>The dated list of active ingredients: what is in force, and replacing it from a file.</summary>
public static class ActivesPages
{
    private const string PatternName = "hoat-chat-da-loai.csv";
    private const int MostShown = 200;
    private const int MostBytes = 2 * 1024 * 1024;

    public static async Task<IResult> ShowAsync(Desk desk) =>
        await PageAsync(desk, FormInput.Fresh(desk.Language), []);

    /// <summary>A file with the headings and the removals that are documented; nothing is loaded by
    /// it.</summary>
    public static IResult Pattern()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(PatternName)!;
        using var reader = new StreamReader(file, Encoding.UTF8);
        return Results.File(
            Encoding.UTF8.GetBytes("\uFEFF" + reader.ReadToEnd()), "text/csv; charset=utf-8", PatternName);
    }

    /// <summary>Reads the file and shows what was understood, line by line; saves nothing.</summary>
    public static async Task<IResult> PreviewAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var edition = input.Plain("edition") ?? "";
        var text = await TextAsync(desk, input);
        if (text.Trim().Length == 0)
        {
            input.Blame("file", OfficeTexts.Empty);
        }

        if (input.HasFaults)
        {
            return await PageAsync(desk, input, [], StatusCodes.Status400BadRequest);
        }

        var read = ReadActives.Of(text);
        return read.Faults.Count > 0
            ? await PageAsync(desk, input, Faults(desk, read), StatusCodes.Status400BadRequest)
            : Confirm(desk, edition, text, read.Rows, null);
    }

    public static async Task<IResult> PostAsync(Desk desk)
    {
        var input = await FormInput.OfAsync(desk);
        var request = new LoadActivesRequest(input.Typed("edition"), input.Typed("text"));
        return await desk.RunAsync(
            input, (session, stop) => session.LoadActivesAsync(request, stop),
            done => (desk.To(SuppliesPaths.Actives),
                desk.Say(OfficeDiaryTexts.ListLoaded, done.Edition, Numerals.Of(done.Rows))),
            told => Task.FromResult(Confirm(
                desk, request.Edition, request.Text, ReadActives.Of(request.Text).Rows, told)));
    }

    private static async Task<string> TextAsync(Desk desk, FormInput input)
    {
        var form = await desk.Http.Request.ReadFormAsync(desk.Stop);
        if (form.Files.FirstOrDefault(
            f => f.Name == "file" && f.Length is > 0 and <= MostBytes) is not { } file)
        {
            return input.Typed("text");
        }

        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(desk.Stop);
    }

    private static IReadOnlyList<Part> Faults(Desk desk, ActiveFile read) =>
    [
        new Part.Note(
            Tone.Stop, desk.Say(OfficeDiaryTexts.PreviewFaults, Numerals.Of(read.Faults.Count))),
        new Part.Rows([.. read.Faults.Take(MostShown).Select(f => new Row(
            desk.Say(OfficeDiaryTexts.Fault, Numerals.Of(f.Line), f.Field),
            f.Value.Length == 0 ? desk.Say(OfficeDiaryTexts.EmptyCell) : f.Value))], ""),
    ];

    private static IResult Confirm(
        Desk desk, string edition, string text, IReadOnlyList<ActiveRow> rows, Told? told)
    {
        var fields = new Fields(desk, FormInput.Fresh(desk.Language))
            .Hide("edition", edition).Hide("text", text).All;
        return desk.Page(desk.Say(OfficeDiaryTexts.Preview), OfficeTab.Books,
        [
            new Part.Note(Tone.Care, desk.Say(OfficeDiaryTexts.PreviewNote, Numerals.Of(rows.Count))),
            Table(desk, rows),
            new Part.Form(desk.Form(
                desk.To(SuppliesPaths.Actives), fields, OfficeDiaryTexts.UseList, told?.Sentence)),
        ], SuppliesPaths.Actives, status: told?.Status ?? StatusCodes.Status200OK);
    }

    private static async Task<IResult> PageAsync(
        Desk desk, FormInput input, IReadOnlyList<Part> first, int status = StatusCodes.Status200OK)
    {
        await using var session = desk.Read();
        var lists = await session.ActiveListsAsync(desk.Stop);
        var parts = new List<Part>(first);
        if (lists.Count == 0)
        {
            parts.Add(new Part.Note(Tone.Care, desk.Say(OfficeDiaryTexts.NoActives)));
        }
        else
        {
            parts.Add(new Part.Rows([.. lists.Select((list, i) => new Row(
                desk.Say(
                    i == 0 ? OfficeDiaryTexts.ListInForce : OfficeDiaryTexts.OlderList, list.Edition,
                    Numerals.Of(list.Rows.Count)),
                desk.Say(OfficeDiaryTexts.LoadedOn, Show.Date(list.LoadedOn, desk.Language))))], ""));
            parts.Add(Table(desk, lists[0].Rows));
        }

        var fields = new Fields(desk, input)
            .Add("edition", OfficeDiaryTexts.Edition, hint: OfficeDiaryTexts.ListEditionHint)
            .Add("file", OfficeDiaryTexts.File, FieldKind.TextFile, OfficeDiaryTexts.FileHint)
            .Add("text", OfficeDiaryTexts.Paste, FieldKind.Lines, optional: true);
        parts.Add(new Part.Heading(desk.Say(OfficeDiaryTexts.LoadList)));
        parts.Add(new Part.Links(
            [new Link(desk.To(SuppliesPaths.ActivesPattern), desk.Say(OfficeDiaryTexts.Pattern))]));
        parts.Add(new Part.Form(desk.Form(
            desk.To(SuppliesPaths.ActivesPreview), fields.All, OfficeDiaryTexts.Preview)));
        return desk.Page(
            desk.Say(OfficeDiaryTexts.Actives), OfficeTab.Books, parts, OfficePaths.Books, status: status);
    }

    private static Part.Table Table(Desk desk, IReadOnlyList<ActiveRow> rows) => new(
        desk.Say(OfficeDiaryTexts.Actives),
        [
            desk.Say(OfficeDiaryTexts.HeadActive), desk.Say(OfficeDiaryTexts.HeadStatus),
            desk.Say(OfficeDiaryTexts.HeadDocument), desk.Say(OfficeDiaryTexts.HeadFrom),
            desk.Say(OfficeDiaryTexts.HeadTo),
        ],
        [.. rows.Take(MostShown).Select(r => new[]
        {
            string.Join(", ", r.Names), desk.Say(OfficeDiaryTexts.Status(r.Status)), r.Document,
            Show.Date(r.ValidFrom, desk.Language), r.ValidTo is { } to ? Show.Date(to, desk.Language) : "–",
        })]);
}
