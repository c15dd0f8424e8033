using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Taking a lot apart, putting others to it, grading it anew.</summary>
internal static class ReworkDeeds
{
    private const int Parts = 4;

    public static readonly LotDeed Split = new(
        "tach", OfficeLotTexts.Split, OfficeLotTexts.SplitHint, OfficeLotTexts.Split, IsWeighed,
        SplitFieldsAsync, form => Task.FromResult(ReadSplit(form)));

    public static readonly LotDeed Merge = new(
        "gop", OfficeLotTexts.Merge, OfficeLotTexts.MergeHint, OfficeLotTexts.Merge, IsWeighed,
        MergeFieldsAsync, ReadMergeAsync);

    public static readonly LotDeed Regrade = new(
        "doi-loai", OfficeLotTexts.Regrade, OfficeLotTexts.RegradeHint, OfficeLotTexts.Regrade, IsWeighed,
        RegradeFieldsAsync, form => Task.FromResult(ReadRegrade(form)));

    private static bool IsWeighed(Lot lot) =>
        lot.Kind != LotKind.Packs && lot.OnHand.Grams > 0 && !lot.IsHeld();

    private static Task<Fields> SplitFieldsAsync(DeedForm form)
    {
        var fields = form.Fields().Section(OfficeLotTexts.SplitInto, OfficeLotTexts.SplitIntoHint);
        for (var i = 1; i <= Parts; i++)
        {
            fields.AddSaid(Part(i), $"{form.Desk.Say(OfficeLotTexts.Part)} {i}", FieldKind.Beside);
        }

        return form.DoneByAsync(fields);
    }

    private static DeedRun? ReadSplit(DeedForm form)
    {
        var outputs = Enumerable.Range(1, Parts).Where(i => form.Has(Part(i)))
            .Select(i => new BatchOutput("", form.Grams(Part(i)))).ToList();
        if (outputs.Count == 0)
        {
            form.Input.Blame(Part(1), OfficeTexts.Empty);
        }

        var total = outputs.Sum(o => o.Grams);
        return Run(form, ReworkKinds.Split, [new(form.Lot.Code, total)], outputs, Part(1));
    }

    private static async Task<Fields> MergeFieldsAsync(DeedForm form)
    {
        var fields = form.Fields()
            .Add("own", OfficeLotTexts.OwnPart, FieldKind.Weight, OfficeLotTexts.AllHint, optional: true)
            .Section(OfficeLotTexts.MergeWith, OfficeWorkshopTexts.InputsHint);
        fields.Lots(form.Desk, form.Input, await OthersAsync(form));
        fields.Add("grade", OfficeLotTexts.GradeAfter, FieldKind.Select, choices: GradesOf(form));
        return await form.DoneByAsync(fields);
    }

    private static async Task<DeedRun?> ReadMergeAsync(DeedForm form)
    {
        var own = form.Has("own") ? form.Grams("own") : form.Lot.OnHand.Grams;
        IReadOnlyList<BatchInput> inputs =
        [
            new(form.Lot.Code, own), .. form.Input.TakenOf(await OthersAsync(form)),
        ];
        var grade = form.Input.One("grade", GradesOf(form).Select(c => c.Value));
        return Run(
            form, ReworkKinds.Merge, inputs, [new BatchOutput(grade, inputs.Sum(i => i.Grams))], "own");
    }

    private static Task<Fields> RegradeFieldsAsync(DeedForm form)
    {
        var fields = form.Fields()
            .Add("own", OfficeLotTexts.OwnPart, FieldKind.Weight, OfficeLotTexts.AllHint, optional: true)
            .Section(OfficeLotTexts.GradesAfter, OfficeWorkshopTexts.OutputsHint);
        foreach (var grade in GradesOf(form))
        {
            fields.AddSaid("out-" + grade.Value, grade.Text, FieldKind.Beside);
        }

        return form.DoneByAsync(fields);
    }

    private static DeedRun? ReadRegrade(DeedForm form)
    {
        var own = form.Has("own") ? form.Grams("own") : form.Lot.OnHand.Grams;
        var outputs = GradesOf(form).Select(c => c.Value).Where(g => form.Has("out-" + g))
            .Select(g => new BatchOutput(g, form.Grams("out-" + g))).ToList();
        if (outputs.Count == 0)
        {
            form.Input.Blame("own", OfficeWorkshopTexts.NoOutput);
        }

        return Run(form, ReworkKinds.Regrade, [new(form.Lot.Code, own)], outputs, "own");
    }

    private static DeedRun? Run(
        DeedForm form, string kind, IReadOnlyList<BatchInput> inputs, IReadOnlyList<BatchOutput> outputs,
        string blamed)
    {
        var request = new ReworkLotsRequest(kind, inputs, outputs, form.At(), form.Operator());
        return form.Input.HasFaults ? null : DeedRun.Of(
            (session, stop) => session.ReworkLotsAsync(request, stop),
            done => form.Desk.Say(
                OfficeLotTexts.Reworked, string.Join(", ", done.Outputs.Select(o => o.Lot.Value)),
                Show.Weight(done.LossGrams, form.Desk.Language)),
            ("batch.ahead", "on"), ("batch.before", "on"), ("batch.", blamed), ("lot.", blamed));
    }

    private static async Task<IReadOnlyList<(Lot Lot, long Most)>> OthersAsync(DeedForm form)
    {
        await using var session = form.Desk.Read();
        var all = form.Lot.Kind == LotKind.Leaf
            ? await session.LeafOnHandAsync(form.Desk.Stop)
            : await session.TeaOnHandAsync(form.Desk.Stop);
        return [.. all.Where(l => l.Code != form.Lot.Code && l.Tea == form.Lot.Tea && !l.IsHeld())
            .OrderBy(l => l.Grade != form.Lot.Grade).Select(l => (l, l.OnHand.Grams))];
    }

    private static IReadOnlyList<Choice> GradesOf(DeedForm form)
    {
        var known = form.Lot.Kind == LotKind.Leaf ? Grades.Leaf : [.. Grades.Tea.Reverse()];
        return [.. known.Append(form.Lot.Grade).Distinct()
            .Select(g => new Choice(g, TeaWords.Of(g, form.Desk.Language)))];
    }

    private static string Part(int number) => FormattableString.Invariant($"part-{number}");
}
