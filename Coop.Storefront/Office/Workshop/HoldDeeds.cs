using Coop.Commerce.Storage.Stock;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Holding a lot and releasing it.</summary>
internal static class HoldDeeds
{
    public static readonly LotDeed Hold = new(
        "giu-lai", OfficeLotTexts.Hold, OfficeLotTexts.HoldHint, OfficeLotTexts.Hold, _ => true, Reason,
        form =>
        {
            var request = new HoldLotsRequest([form.Lot.Code], Why(form));
            return Task.FromResult<DeedRun?>(DeedRun.Of(
                (session, stop) => session.HoldGoodsAsync(request, stop),
                _ => form.Desk.Say(OfficeLotTexts.Held, form.Lot.Code.Value), ("lot.reason", "reason")));
        });

    public static readonly LotDeed Release = new(
        "tha", OfficeLotTexts.Release, OfficeLotTexts.ReleaseHint, OfficeLotTexts.Release,
        lot => lot.IsHeld(), Reason,
        form =>
        {
            var request = new ReleaseLotsRequest([form.Lot.Code], Why(form));
            return Task.FromResult<DeedRun?>(DeedRun.Of(
                (session, stop) => session.ReleaseGoodsAsync(request, stop),
                done => form.Desk.Say(
                    done.Free.Count > 0 ? OfficeLotTexts.Released : OfficeLotTexts.StillHeld,
                    form.Lot.Code.Value),
                ("lot.", "reason")));
        });

    private static string Why(DeedForm form) => form.Input.Text("reason", HoldLot.Most, HoldLot.Fewest);

    private static Task<Fields> Reason(DeedForm form) => Task.FromResult(
        new Fields(form.Desk, form.Input).Add("reason", OfficeWorkshopTexts.Reason, FieldKind.Lines));
}
