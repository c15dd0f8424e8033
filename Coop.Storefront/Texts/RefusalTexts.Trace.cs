using Coop.Storefront.Layout;
using Coop.Traceability.Diary;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;

namespace Coop.Storefront.Texts;

/// <summary>Members, plots and the diary.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Member(MemberRefusal refusal) => refusal switch
    {
        MemberRefusal.NotFound no =>
            new($"Không có hộ mã {no.Member}.", $"There is no household {no.Member}."),
        MemberRefusal.CodeTaken taken => new(
            $"Mã {taken.Member} đã có hộ khác dùng.",
            $"The code {taken.Member} belongs to another household."),
        MemberRefusal.CodeInvalid code => new(
            $"Mã hộ “{code.Member}” không đúng: 2 đến 20 chữ hoa, số, gạch ngang.",
            $"“{code.Member}” is no household code: 2 to 20 capital letters, digits and dashes."),
        MemberRefusal.NameInvalid name => new(
            $"Họ tên cần {name.Shortest} đến {name.Longest} ký tự.",
            $"A name needs {name.Shortest} to {name.Longest} characters."),
        MemberRefusal.HamletInvalid hamlet => new(
            $"Ghi tên thôn, nhiều nhất {hamlet.Longest} ký tự.",
            $"Name the hamlet in at most {hamlet.Longest} characters."),
        MemberRefusal.PhoneInvalid => new(
            "Số điện thoại không đúng: cần số di động 10 chữ số.",
            "This is not a Vietnamese mobile number of ten digits."),
        MemberRefusal.PurposeUnknown purpose => new(
            $"Không có mục đồng ý “{purpose.Purpose}”.", $"There is no consent for “{purpose.Purpose}”."),
        MemberRefusal.TextVersionInvalid text => new(
            $"Ghi rõ bản văn đã đọc, nhiều nhất {text.Longest} ký tự.",
            $"Name the version of the text that was read, in at most {text.Longest} characters."),
        _ => null,
    };

    private static Phrase? Plot(PlotRefusal refusal) => refusal switch
    {
        PlotRefusal.NotFound no => new($"Không có nương mã {no.Plot}.", $"There is no plot {no.Plot}."),
        PlotRefusal.CodeTaken taken => new(
            $"Mã {taken.Plot} đã có nương khác dùng.", $"The code {taken.Plot} belongs to another plot."),
        PlotRefusal.CodeInvalid code => new(
            $"Mã nương “{code.Plot}” không đúng: 2 đến 20 chữ hoa, số, gạch ngang.",
            $"“{code.Plot}” is no plot code: 2 to 20 capital letters, digits and dashes."),
        PlotRefusal.NameInvalid name => new(
            $"Đặt tên nương, nhiều nhất {name.Longest} ký tự.",
            $"Name the plot in at most {name.Longest} characters."),
        PlotRefusal.CultivarInvalid tea => new(
            $"Ghi giống chè, nhiều nhất {tea.Longest} ký tự.",
            $"Name the cultivar in at most {tea.Longest} characters."),
        PlotRefusal.AreaInvalid area => new(
            $"Diện tích {Show.Area(area.AreaM2)} không đúng, nhiều nhất {Show.Area(area.LargestM2)}.",
            $"An area of {Show.Area(area.AreaM2, Language.En)} cannot be; at most "
            + $"{Show.Area(area.LargestM2, Language.En)}."),
        PlotRefusal.YearInvalid year => new(
            $"Năm trồng {year.Year} không đúng: từ {year.Earliest} đến {year.Latest}.",
            $"{year.Year} cannot be the year of planting: {year.Earliest} to {year.Latest}."),
        PlotRefusal.RiskInvalid risk => new(
            $"Ghi chú xung quanh dài quá {risk.Longest} ký tự.",
            $"The note about surroundings is longer than {risk.Longest} characters."),
        PlotRefusal.AreaCodeInvalid code => new(
            $"Mã số vùng trồng không đúng, nhiều nhất {code.Longest} ký tự.",
            $"That is no growing-area code; at most {code.Longest} characters."),
        _ => Outline(refusal),
    };

    private static Phrase? Outline(PlotRefusal refusal) => refusal switch
    {
        PlotRefusal.OutsideVietnam at => new(
            FormattableString.Invariant($"Điểm {at.Lat}, {at.Lon} nằm ngoài Việt Nam."),
            FormattableString.Invariant($"The point {at.Lat}, {at.Lon} lies outside Vietnam.")),
        PlotRefusal.PlaceSwapped at => new(
            FormattableString.Invariant(
                $"Điểm {at.Lat}, {at.Lon}: hình như vĩ độ và kinh độ đổi chỗ cho nhau."),
            FormattableString.Invariant($"At {at.Lat}, {at.Lon} latitude and longitude seem to be swapped.")),
        PlotRefusal.OutlineOpen outline => new(
            $"Đường bao có {outline.Points} điểm; cần {outline.Fewest} đến {outline.Most}, điểm cuối "
            + $"trùng điểm đầu.",
            $"The outline has {outline.Points} points; it needs {outline.Fewest} to {outline.Most}, the "
            + $"last equal "
            + "to the first."),
        PlotRefusal.OutlineCrossed outline => new(
            $"Đường bao tự cắt: cạnh {outline.Side} cắt cạnh {outline.Other}.",
            $"The outline crosses itself: side {outline.Side} cuts side {outline.Other}."),
        _ => null,
    };

    private static Phrase? Spray(DiaryRefusal refusal) => refusal switch
    {
        DiaryRefusal.TextInvalid text => new(
            $"Mục {text.Field} còn trống hoặc dài quá {text.Longest} ký tự.",
            $"{text.Field} is empty or longer than {text.Longest} characters."),
        DiaryRefusal.PhiInvalid phi => new(
            $"Thời gian cách ly {phi.PhiDays} ngày không đúng, nhiều nhất {phi.Most} ngày.",
            $"A waiting time of {phi.PhiDays} days cannot be; at most {phi.Most}."),
        DiaryRefusal.ActiveBanned banned => new(
            $"Hoạt chất {banned.Active} không được dùng ngày {Show.Date(banned.SprayedOn)}: "
            + $"{banned.Document}.",
            $"The active ingredient {banned.Active} was not allowed on "
            + $"{Show.Date(banned.SprayedOn, Language.En)}: {banned.Document}."),
        DiaryRefusal.AreaInvalid area => new(
            $"Diện tích phun {Show.Area(area.AreaM2)} không đúng: nương rộng {Show.Area(area.PlotM2)}.",
            $"A sprayed area of {Show.Area(area.AreaM2, Language.En)} cannot be: the plot has "
            + $"{Show.Area(area.PlotM2, Language.En)}."),
        DiaryRefusal.WaterInvalid water => new(
            $"Lượng nước {water.WaterMl} ml không đúng, nhiều nhất {water.MostMl} ml.",
            $"{water.WaterMl} ml of water cannot be; at most {water.MostMl} ml."),
        DiaryRefusal.NotFound no => new(
            $"Không có lần phun {no.Spray}.", $"There is no spraying {no.Spray}."),
        DiaryRefusal.Retracted gone => new(
            $"Lần phun {gone.Spray} đã bỏ, không sửa được nữa.",
            $"The spraying {gone.Spray} was taken back and cannot be corrected."),
        DiaryRefusal.ReasonInvalid reason => new(
            $"Ghi lý do sửa, nhiều nhất {reason.Longest} ký tự.",
            $"Say why it is corrected, in at most {reason.Longest} characters."),
        DiaryRefusal.Ahead ahead => new(
            $"Ngày phun {Show.Date(ahead.SprayedOn)} chưa tới.",
            $"The day of spraying, {Show.Date(ahead.SprayedOn, Language.En)}, lies in the future."),
        _ => null,
    };
}
