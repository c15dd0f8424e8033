using Coop.Storefront.Layout;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about purchased inputs.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Supplies(SupplyRefusal refusal) => refusal switch
    {
        SupplyRefusal.NotFound no => new($"Không có vật tư {no.Supply}.", $"There is no supply {no.Supply}."),
        SupplyRefusal.CodeTaken taken => new(
            $"Mã {taken.Supply} đã có vật tư khác dùng.",
            $"The code {taken.Supply} belongs to another supply."),
        SupplyRefusal.UnitDiffers unit => new(
            $"Vật tư {unit.Supply} tính bằng {Unit(unit.Unit, Language.Vi)}, không phải "
            + $"{Unit(unit.Asked, Language.Vi)}.",
            $"Supply {unit.Supply} is kept in {Unit(unit.Unit, Language.En)}, not "
            + $"{Unit(unit.Asked, Language.En)}."),
        SupplyRefusal.WrongKind kind => new(
            $"Vật tư {kind.Supply} là {OfficeSuppliesTexts.Kind(kind.Kind).In(Language.Vi)}, cần "
            + $"{OfficeSuppliesTexts.Kind(kind.Wanted).In(Language.Vi)}.",
            $"Supply {kind.Supply} is {OfficeSuppliesTexts.Kind(kind.Kind).In(Language.En)}; needed is "
            + $"{OfficeSuppliesTexts.Kind(kind.Wanted).In(Language.En)}."),
        SupplyRefusal.UsedBeforePurchase day => new(
            $"Vật tư {day.Supply} mua ngày {Show.Date(day.BoughtOn)}, nên ngày {Show.Date(day.On)} chưa có.",
            $"Supply {day.Supply} was bought on {Show.Date(day.BoughtOn, Language.En)}, so it was not there "
            + $"on {Show.Date(day.On, Language.En)}."),
        SupplyRefusal.Expired old => new(
            $"Thuốc {old.Supply} hết hạn ngày {Show.Date(old.Expiry)}, không được dùng ngày "
            + $"{Show.Date(old.UsedOn)}.",
            $"Pesticide {old.Supply} expired on {Show.Date(old.Expiry, Language.En)}; it must not be used on "
            + $"{Show.Date(old.UsedOn, Language.En)}."),
        SupplyRefusal.NotEnough few => new(
            $"Vật tư {few.Supply} chỉ còn {Show.Count(few.OnHand, Language.Vi)} "
            + $"{Unit(few.Unit, Language.Vi)}, không đủ {Show.Count(few.Asked, Language.Vi)}.",
            $"Only {Show.Count(few.OnHand, Language.En)} {Unit(few.Unit, Language.En)} of supply "
            + $"{few.Supply} are left, not {Show.Count(few.Asked, Language.En)}."),
        SupplyRefusal.Ahead ahead => new(
            $"Ngày {Show.Date(ahead.On)} chưa tới.",
            $"{Show.Date(ahead.On, Language.En)} lies in the future."),
        SupplyRefusal.LabelNotFound no => new(
            $"Không có nhãn thuốc {no.Label}.", $"There is no label {no.Label}."),
        SupplyRefusal.LabelWithdrawn no => new(
            $"Nhãn thuốc {no.Label} đã ngừng dùng.", $"The label {no.Label} is not used any more."),
        SupplyRefusal.RowsInvalid rows => new(
            $"Danh mục có {rows.Faults} chỗ chưa đúng; chỗ đầu: dòng {rows.Line}, cột {rows.Field} "
            + $"“{rows.Value}”.",
            $"The list has {rows.Faults} faults; the first: line {rows.Line}, column {rows.Field} "
            + $"“{rows.Value}”."),
        _ => SupplyShape(refusal),
    };

    private static Phrase? SupplyShape(SupplyRefusal refusal) => refusal switch
    {
        SupplyRefusal.CodeInvalid code => new(
            $"Mã vật tư “{code.Supply}” không đúng: 2 đến 20 chữ hoa, số, gạch ngang.",
            $"“{code.Supply}” is no supply code: 2 to 20 capital letters, digits and dashes."),
        SupplyRefusal.KindUnknown kind => new(
            $"Không có loại vật tư “{kind.Kind}”.", $"There is no kind of supply “{kind.Kind}”."),
        SupplyRefusal.UnitUnknown unit => new(
            $"Không có đơn vị “{unit.Unit}”: dùng ml, g hoặc piece.",
            $"There is no unit “{unit.Unit}”: use ml, g or piece."),
        SupplyRefusal.TextInvalid text => new(
            $"Mục {text.Field} còn trống, dài quá {text.Longest} ký tự, hoặc có số điện thoại, e-mail.",
            $"{text.Field} is empty, longer than {text.Longest} characters, or holds a phone or e-mail."),
        SupplyRefusal.SupplierMissing => new("Ghi mua của ai.", "Say who sold it."),
        SupplyRefusal.SupplierInvalid who => new(
            $"Tên người bán cần {who.Shortest} đến {who.Longest} ký tự, điện thoại cần đúng.",
            $"The seller's name needs {who.Shortest} to {who.Longest} characters, and a right phone."),
        SupplyRefusal.QuantityInvalid many => new(
            $"Số lượng {many.Quantity} không đúng, nhiều nhất {many.Most}.",
            $"A quantity of {many.Quantity} cannot be; at most {many.Most}."),
        SupplyRefusal.PriceInvalid price => new(
            $"Số tiền {price.Price} không đúng, nhiều nhất {price.Most}.",
            $"A price of {price.Price} cannot be; at most {price.Most}."),
        SupplyRefusal.EvidenceInvalid file => new(
            $"Mã tệp “{file.Evidence}” không đúng.", $"“{file.Evidence}” is no file of the co-op."),
        SupplyRefusal.ReasonInvalid reason => new(
            $"Ghi lý do, nhiều nhất {reason.Longest} ký tự.",
            $"Give the reason in at most {reason.Longest} characters."),
        _ => null,
    };

    private static string Unit(string unit, Language language) =>
        OfficeSuppliesTexts.Unit(unit).In(language);
}
