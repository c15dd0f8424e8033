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
        LotRefusal.BasisInvalid basis => new(
            $"Căn cứ có {basis.Characters} ký tự; cần {basis.Fewest} đến {basis.Most}.",
            $"The legal basis has {basis.Characters} characters; it needs {basis.Fewest} to {basis.Most}."),
        LotRefusal.DisplaySuspended hidden => new(
            $"Lô {hidden.Lot} đã tạm ngừng hiển thị từ {Show.Date(hidden.Since)} theo {hidden.Basis}.",
            $"The public page of lot {hidden.Lot} is suspended since "
            + $"{Show.Date(hidden.Since, Language.En)} under {hidden.Basis}."),
        LotRefusal.DisplayNotSuspended shown => new(
            $"Lô {shown.Lot} không bị tạm ngừng hiển thị.",
            $"The public page of lot {shown.Lot} is not suspended."),
        LotRefusal.DisplayCancelled gone => new(
            $"Lô {gone.Lot} đã hủy hiển thị hẳn từ {Show.Date(gone.Since)} theo {gone.Basis}, không đổi được "
            + "nữa.",
            $"The public page of lot {gone.Lot} was cancelled for good on "
            + $"{Show.Date(gone.Since, Language.En)} under {gone.Basis}."),
        LotRefusal.NothingToCorrect same => new(
            $"Sổ đã ghi đúng như vậy cho lô {same.Lot}.", $"The book says so of lot {same.Lot} already."),
        LotRefusal.LessThanGone less => new(
            $"Lô {less.Lot} đã dùng {Show.Weight(less.Gone)}, không sửa thành "
            + $"{Show.Weight(less.Grams)} được.",
            $"{Show.Weight(less.Gone, Language.En)} of lot {less.Lot} are used already; it cannot have "
            + $"weighed {Show.Weight(less.Grams, Language.En)}."),
        LotRefusal.DayInUse day => new(
            $"Lô {day.Lot} đã dùng {Show.Weight(day.Gone)} với ngày hái {Show.Date(day.PickedOn)}, không sửa "
            + "ngày được.",
            $"{Show.Weight(day.Gone, Language.En)} of lot {day.Lot} are used already as picked on "
            + $"{Show.Date(day.PickedOn, Language.En)}; the day stays."),
        LotRefusal.WordUnknown word => new(
            $"Không có lựa chọn “{word.Word}”.", $"“{word.Word}” is none of the choices for {word.Field}."),
        LotRefusal.MoreThanMissing more => new(
            $"Lô {more.Lot} các lần trước thiếu {Show.Weight(more.Missing)}, không thể thừa ra "
            + $"{Show.Weight(more.Found)}.",
            $"Counts of lot {more.Lot} have missed {Show.Weight(more.Missing, Language.En)} so far; "
            + $"{Show.Weight(more.Found, Language.En)} cannot be found again."),
        LotRefusal.BeforeLot early => new(
            $"Lô {early.Lot} có từ {Show.Date(early.LotOn)}, sau ngày {Show.Date(early.On)}.",
            $"Lot {early.Lot} is of {Show.Date(early.LotOn, Language.En)}, after "
            + $"{Show.Date(early.On, Language.En)}."),
        _ => null,
    };

    private static Phrase? Delivery(DeliveryRefusal refusal) => refusal switch
    {
        DeliveryRefusal.NotFound no => new(
            $"Không có lô hàng giao {no.Delivery}.", $"There is no delivery {no.Delivery}."),
        DeliveryRefusal.LinesInvalid lines => new(
            $"Có {lines.Lines} lô; mỗi chuyến từ 1 đến {lines.Most} lô, mỗi lô một lần.",
            $"{lines.Lines} lots; a delivery is of 1 to {lines.Most}, each once."),
        DeliveryRefusal.TextInvalid text => new(
            $"Mục “{Field(text.Field).Vi}” thiếu hoặc chưa đúng, nhiều nhất {text.Longest} ký tự.",
            $"The {Field(text.Field).En} is missing or not right; at most {text.Longest} characters."),
        DeliveryRefusal.MoreBack more => new(
            $"Lô {more.Lot} trong chuyến {more.Delivery} còn ở bên nhận {Show.Weight(more.Out)}, không "
            + $"trả về {Show.Weight(more.Back)} được.",
            $"Of lot {more.Lot} in delivery {more.Delivery} {Show.Weight(more.Out, Language.En)} are with "
            + $"the receiver; {Show.Weight(more.Back, Language.En)} cannot come back."),
        DeliveryRefusal.BackBeforeSent early => new(
            $"Chuyến {early.Delivery} giao ngày {Show.Date(early.SentOn)}, không trả về ngày "
            + $"{Show.Date(early.On)} được.",
            $"Delivery {early.Delivery} left on {Show.Date(early.SentOn, Language.En)} and cannot come "
            + $"back on {Show.Date(early.On, Language.En)}."),
        _ => null,
    };

    private static Phrase Field(string name) => name switch
    {
        "name" => new("người nhận", "receiver"),
        "phone" => new("số điện thoại", "phone"),
        "address" => new("địa chỉ", "address"),
        "vehicle" => new("biển số xe", "vehicle"),
        "document" => new("số phiếu", "document number"),
        _ => new(name, name),
    };
}
