using Coop.Storefront.Layout;
using Coop.Traceability.Lots;

namespace Coop.Storefront.Texts;

/// <summary>Lots that are held, and what is refused about any deed on a lot.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Hold(LotRefusal refusal) => refusal switch
    {
        LotRefusal.IsHeld { Recall: { } recall } held => new(
            $"Lô {held.Lot} đang giữ lại từ {Show.Date(held.Since)} vì thu hồi {recall}, chưa dùng được.",
            $"Lot {held.Lot} has been held since {Show.Date(held.Since, Language.En)} for recall {recall} "
            + "and cannot be used."),
        LotRefusal.IsHeld held => new(
            $"Lô {held.Lot} đang giữ lại từ {Show.Date(held.Since)} ({held.Holds} lý do), chưa dùng được.",
            $"Lot {held.Lot} has been held since {Show.Date(held.Since, Language.En)} "
            + $"({held.Holds} reasons) and cannot be used."),
        LotRefusal.NotHeld free => new(
            $"Lô {free.Lot} không bị giữ lại.", $"Lot {free.Lot} is not held."),
        LotRefusal.HeldByRecall held => new(
            $"Lô {held.Lot} giữ lại vì thu hồi {held.Recall}; đóng đợt thu hồi thì mới thả được.",
            $"Lot {held.Lot} is held for recall {held.Recall}; only the end of the recall releases it."),
        LotRefusal.ReasonInvalid reason => new(
            $"Lý do có {reason.Characters} ký tự; cần {reason.Fewest} đến {reason.Most}.",
            $"The reason has {reason.Characters} characters; it needs {reason.Fewest} to {reason.Most}."),
        LotRefusal.LotsInvalid lots => new(
            $"Có {lots.Lots} lô; mỗi lần từ 1 đến {lots.Most} lô.",
            $"{lots.Lots} lots; 1 to {lots.Most} at a time."),
        _ => null,
    };
}
