using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Traceability.Exports;

namespace Coop.Storefront.Texts;

/// <summary>Why a file was not made.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Exporting(ExportRefusal refusal) => refusal switch
    {
        ExportRefusal.NotFound no => new($"Không có tệp {no.File}.", $"There is no file {no.File}."),
        ExportRefusal.DaysInvalid no => new(
            $"Ngày {no.From} – {no.To} không đọc được, hoặc ngày cuối trước ngày đầu.",
            $"The days {no.From} – {no.To} cannot be read, or end before they begin."),
        ExportRefusal.LotWanted => new("Tệp này là của một lô. Ghi mã lô.",
            "This file is of one lot. Name it."),
        ExportRefusal.PlotWithoutPlace no => new(
            $"Lô đất {no.Plot} chưa có vị trí trên bản đồ.", $"Plot {no.Plot} is not on the map."),
        ExportRefusal.OutlineWanted no => new(
            $"Lô đất {no.Plot} rộng {Show.Area(no.AreaM2)}: trên {Show.Area(no.MostM2)} phải có đường bao, "
            + "không dùng một điểm.",
            $"Plot {no.Plot} has {Show.Area(no.AreaM2, Language.En)}: above "
            + $"{Show.Area(no.MostM2, Language.En)} an outline is needed, not a point."),
        ExportRefusal.PlaceInvalid no => new(
            $"Vị trí lô đất {no.Plot} sai quy tắc {no.Rule}.",
                $"The place of plot {no.Plot} breaks {no.Rule}."),
        ExportRefusal.TooCoarse no => new(
            $"Tọa độ lô đất {no.Plot} phải có ít nhất {Numerals.Of(no.Decimals)} số lẻ.",
            $"Coordinates of plot {no.Plot} need at least {Numerals.Of(no.Decimals)} decimals."),
        _ => null,
    };
}
