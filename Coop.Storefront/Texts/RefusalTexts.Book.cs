using Coop.Storefront.Layout;
using Coop.Traceability.Book;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about the records of the book.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Book(BookRefusal refusal) => refusal switch
    {
        BookRefusal.NotFound no => new($"Không có mục sổ {no.Record}.", $"There is no record {no.Record}."),
        BookRefusal.TextInvalid text => new(
            $"Mục “{text.Field}” còn trống, dài quá {text.Longest} ký tự, hoặc có số điện thoại.",
            $"“{text.Field}” is empty, longer than {text.Longest} characters, or holds a phone number."),
        BookRefusal.WordUnknown word => new(
            $"Mục “{word.Field}”: “{word.Word}” không dùng được, phải là một trong: {word.Allowed}.",
            $"“{word.Field}”: “{word.Word}” cannot be; it must be one of: {word.Allowed}."),
        BookRefusal.NumberInvalid number => new(
            $"Mục “{number.Field}”: {Show.Count(number.Number)} không đúng, phải từ "
            + $"{Show.Count(number.Least)} đến {Show.Count(number.Most)}.",
            $"“{number.Field}”: {Show.Count(number.Number, Language.En)} cannot be; it must be from "
            + $"{Show.Count(number.Least, Language.En)} to {Show.Count(number.Most, Language.En)}."),
        BookRefusal.Missing none => new($"Còn thiếu mục “{none.Field}”.", $"“{none.Field}” is missing."),
        BookRefusal.DaysReversed days => new(
            $"Mục “{days.Field}”: ngày {Show.Date(days.To)} trước ngày {Show.Date(days.From)}.",
            $"“{days.Field}”: {Show.Date(days.To, Language.En)} is before "
            + $"{Show.Date(days.From, Language.En)}."),
        BookRefusal.EvidenceInvalid file => new(
            $"“{file.File}” không phải mã tệp.", $"“{file.File}” is not the name of a file."),
        BookRefusal.Ahead ahead => new(
            $"Ngày {Show.Date(ahead.On)} chưa tới.",
            $"The day, {Show.Date(ahead.On, Language.En)}, lies in the future."),
        BookRefusal.PacksNeedTank packs => new(
            $"Mục “treatment”: vỏ thuốc phải bỏ vào bể thu gom ({packs.Basis}).",
            $"“treatment”: empty pesticide packs go into a collection tank ({packs.Basis})."),
        _ => Standing(refusal),
    };

    private static Phrase? Standing(BookRefusal refusal) => refusal switch
    {
        BookRefusal.NotCurrent late => new(
            $"Mục {late.Record} vừa có người sửa. Mở lại rồi sửa trên bản mới.",
            $"Somebody has just corrected {late.Record}. Open it again and correct what stands now."),
        BookRefusal.IsRetracted gone => new(
            $"Mục {gone.Record} đã bỏ rồi.", $"{gone.Record} was taken back already."),
        BookRefusal.KindDiffers kind => new(
            $"Mục {kind.Record} là loại {kind.Kind}, không sửa thành loại {kind.Other} được.",
            $"{kind.Record} is of the kind {kind.Kind} and cannot become {kind.Other}."),
        BookRefusal.NothingOpen { DoneOn: { } done } closed => new(
            $"Mục {closed.Record} đã xong ngày {Show.Date(done)}.",
            $"{closed.Record} was done on {Show.Date(done, Language.En)}."),
        BookRefusal.NothingOpen closed => new(
            $"Mục {closed.Record} không có việc gì chờ xong.", $"Nothing is open in {closed.Record}."),
        _ => null,
    };
}
