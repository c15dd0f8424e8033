using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Correcting leaf that was weighed in wrongly.</summary>
internal static class CorrectDeed
{
    public static readonly LotDeed Correct = new(
        "sua", OfficeLotTexts.Correct, OfficeLotTexts.CorrectHint, OfficeTexts.Save,
        lot => lot.IsReceipt(),
        form => Task.FromResult(form.Fields()
            .Add("grams", OfficeLotTexts.RightWeight, FieldKind.Weight, OfficeLotTexts.KeepHint,
                optional: true)
            .Add("grade", OfficeLotTexts.RightGrade, FieldKind.Select, OfficeLotTexts.KeepHint, choices:
                [.. Grades.Leaf.Select(g => new Choice(g, TeaWords.Of(g, form.Desk.Language)))],
                optional: true)
            .Add("day", OfficeLotTexts.RightDay, FieldKind.Day, OfficeLotTexts.KeepHint, optional: true)
            .Add("reason", OfficeWorkshopTexts.Reason, FieldKind.Lines)),
        form => Task.FromResult(Read(form)));

    private static DeedRun? Read(DeedForm form)
    {
        var request = new CorrectReceiptRequest(
            form.Lot.Code, form.Has("day") ? form.Input.Day("day") : null,
            form.Has("grams") ? form.Grams("grams") : null,
            form.Has("grade") ? form.Input.One("grade", Grades.Leaf) : null,
            form.Input.Text("reason", HoldLot.Most, HoldLot.Fewest));
        return form.Input.HasFaults ? null : DeedRun.Of(
            (session, stop) => session.CorrectReceiptAsync(request, stop),
            done => Said(form.Desk, done),
            ("lot.reason", "reason"), ("lot.less", "grams"), ("lot.weight", "grams"), ("lot.grade", "grade"),
            ("lot.nothing", "grams"), ("purchase.no-price", "grade"), ("purchase.", "grams"),
            ("lot.", "day"));
    }

    private static string Said(Desk desk, ReceiptCorrected done) =>
        desk.Say(OfficeLotTexts.Corrected, done.Lot.Value, Show.Weight(done.OnHand, desk.Language))
        + (done is { Before: { } before, Of: { } of }
            ? " " + desk.Say(
                OfficeLotTexts.PriceCorrected, Show.Money(before, desk.Language),
                Show.Money(of.Amount, desk.Language))
            : "");
}
