using Coop.Commerce.Storage.Packing;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Office.Workshop;

/// <summary>What is gone of a lot without a sale: counts, samples, gifts, destroyed goods.</summary>
internal static class GoingDeeds
{
    private const string Found = "found";

    public static readonly LotDeed Take = new(
        "hao-hut", OfficeLotTexts.Take, OfficeLotTexts.TakeHint, OfficeTexts.Save, IsThere,
        form => Fields(form, form.Fields().Add(
            "for", OfficeLotTexts.For, FieldKind.Select, choices: Purposes(form))),
        form => Task.FromResult(ReadTake(form)));

    public static readonly LotDeed Dispose = new(
        "tieu-huy", OfficeLotTexts.Dispose, OfficeLotTexts.DisposeHint, OfficeLotTexts.Dispose, IsThere,
        form => Fields(form, form.Fields().Add(
            "way", OfficeLotTexts.Way, FieldKind.Select, choices: Ways(form))),
        form => Task.FromResult(ReadDispose(form)));

    private static bool IsThere(Lot lot) => lot.Packs is { } packs
        ? packs.Left() > 0
        : lot.OnHand.Grams > 0 || lot.Missing.Weight.Grams > 0;

    private static Task<Fields> Fields(DeedForm form, Fields fields) => Task.FromResult(fields
        .Add(
            "amount", form.Lot.Packs is null ? OfficeLotTexts.HowMuch : OfficeWorkshopTexts.Units,
            FieldKind.Weight)
        .Add("reason", OfficeWorkshopTexts.Reason, FieldKind.Lines)
        .Days(form.Desk, form.Input, "on", OfficeLotTexts.When));

    private static DeedRun? ReadTake(DeedForm form)
    {
        var purpose = form.Input.One("for", Purposes(form).Select(c => c.Value));
        var request = new TakeLotRequest(
            form.Lot.Code, purpose == Found ? LotWords.Difference : purpose, Amount(form), purpose == Found,
            Why(form), form.At());
        return form.Input.HasFaults ? null : DeedRun.Of(
            (session, stop) => session.TakeLotAsync(request, stop), done => Said(form, done), Blame);
    }

    private static DeedRun? ReadDispose(DeedForm form)
    {
        var request = new DisposeLotRequest(
            form.Lot.Code, Amount(form), form.Input.One("way", LotWords.Ways), Why(form), form.At());
        return form.Input.HasFaults ? null : DeedRun.Of(
            (session, stop) => session.DisposeLotAsync(request, stop), done => Said(form, done), Blame);
    }

    private static readonly (string, string)[] Blame =
    [
        ("lot.reason", "reason"), ("lot.ahead", "on"), ("lot.before", "on"), ("lot.word", "for"),
        ("lot.", "amount"), ("pack.", "amount"), ("stock.", "amount"),
    ];

    private static long Amount(DeedForm form) => form.Lot.Packs is null
        ? form.Grams("amount")
        : form.Input.Pieces("amount", PackLot.MostUnits);

    private static string Why(DeedForm form) => form.Input.Text("reason", HoldLot.Most, HoldLot.Fewest);

    private static string Said(DeedForm form, LotLessened done) => form.Desk.Say(
        OfficeLotTexts.Lessened, done.Lot.Value, done.Units > 0
            ? Show.Count(done.Units, form.Desk.Language) + " " + TeaWords.Of("packs", form.Desk.Language)
            : Show.Weight(done.Grams, form.Desk.Language));

    private static IReadOnlyList<Choice> Purposes(DeedForm form) =>
    [
        .. LotWords.Purposes.Where(p => form.Lot.Packs is null || p != LotWords.Shrinkage)
            .Where(p => !form.Lot.IsHeld() || LotWords.OfHeld.Contains(p))
            .Select(p => new Choice(p, OfficeLotTexts.Word(p, form.Desk.Language))),
        .. form.Lot.Missing.Weight.Grams > 0
            ? [new Choice(Found, OfficeLotTexts.Word(Found, form.Desk.Language))]
            : Array.Empty<Choice>(),
    ];

    private static IReadOnlyList<Choice> Ways(DeedForm form) =>
        [.. LotWords.Ways.Select(w => new Choice(w, OfficeLotTexts.Word(w, form.Desk.Language)))];
}
