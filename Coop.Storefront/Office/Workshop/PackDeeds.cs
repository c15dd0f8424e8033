using Coop.Commerce.Storage.Packing;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Opening packs.</summary>
internal static class PackDeeds
{
    public static readonly LotDeed Unpack = new(
        "mo-goi", OfficeLotTexts.Unpack, OfficeLotTexts.UnpackHint, OfficeLotTexts.Unpack,
        lot => lot.Packs is { } packs && packs.Left() > 0 && !lot.IsHeld(),
        form => form.DoneByAsync(form.Fields()
            .Add("units", OfficeWorkshopTexts.Units, FieldKind.Weight)
            .Add("found", OfficeLotTexts.Found, FieldKind.Weight, OfficeLotTexts.FoundHint, optional: true)),
        form => Task.FromResult(Read(form)));

    private static DeedRun? Read(DeedForm form)
    {
        var request = new UnpackRequest(
            form.Lot.Code, form.Input.Pieces("units", PackLot.MostUnits),
            form.Has("found") ? form.Grams("found") : null, [], form.At(), form.Operator());
        return form.Input.HasFaults ? null : DeedRun.Of(
            (session, stop) => session.UnpackLotAsync(request, stop),
            done => form.Desk.Say(
                OfficeLotTexts.Unpacked, Show.Count(done.Units, form.Desk.Language), done.Tea.Value,
                Show.Weight(done.Grams, form.Desk.Language)),
            ("batch.ahead", "on"), ("batch.before", "on"), ("batch.", "found"), ("lot.", "units"),
            ("pack.", "units"), ("stock.", "units"));
    }
}
