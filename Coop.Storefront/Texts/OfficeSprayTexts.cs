namespace Coop.Storefront.Texts;

/// <summary>The office's words about one spraying and one plot.</summary>
public static class OfficeSprayTexts
{
    public static readonly Phrase Label = new("Chọn nhãn đã chép", "A label copied before");
    public static readonly Phrase LabelHint = new(
        "Chọn nhãn thì không phải ghi tên thuốc, hoạt chất, ngày cách ly.",
        "With a label, name, ingredient and waiting time need not be typed.");
    public static readonly Phrase Supply = new("Lấy từ chai, gói nào đã mua?", "From which bottle or bag?");
    public static readonly Phrase Amount = new("Dùng hết bao nhiêu (ml, g)", "How much was used (ml, g)");
    public static readonly Phrase Area = new("Diện tích phun (m²)", "Area sprayed (m²)");
    public static readonly Phrase Water = new("Nước (lít)", "Water (litres)");
    public static readonly Phrase Equipment = new("Bình, máy phun", "Sprayer");
    public static readonly Phrase Weather = new("Thời tiết", "Weather");
    public static readonly Phrase More = new("Ghi thêm cho đủ sổ VietGAP", "More for the VietGAP book");
    public static readonly Phrase NameOrLabel = new(
        "Ghi tên thuốc, hoặc chọn nhãn.", "Name the product, or choose a label.");
    public static readonly Phrase AmountNeeded = new(
        "Ghi dùng hết bao nhiêu.", "Say how much was used.");
    public static readonly Phrase Title = new("Phun ngày {0} · nương {1}", "Sprayed {0} · plot {1}");
    public static readonly Phrase Pill = new("đã sửa", "corrected");
    public static readonly Phrase Gone = new("đã bỏ", "taken back");
    public static readonly Phrase GoneNote = new(
        "Lần phun này đã bỏ: ghi nhầm.", "This spraying was taken back: it was entered wrongly.");
    public static readonly Phrase Used = new("Đã dùng", "Used");
    public static readonly Phrase RegisteredDose = new("Liều trên nhãn", "Dose on the label");
    public static readonly Phrase FirstPicking = new("Được hái từ ngày", "First picking day");
    public static readonly Phrase Unknown = new("chưa rõ", "unknown");
    public static readonly Phrase History = new("Đã ghi những gì", "What was entered");
    public static readonly Phrase Entered = new("Ghi lần đầu {0}", "First entered {0}");
    public static readonly Phrase CorrectedAt = new("Sửa {0}", "Corrected {0}");
    public static readonly Phrase RetractedAt = new("Bỏ {0}", "Taken back {0}");
    public static readonly Phrase Late = new("ghi muộn", "entered late");
    public static readonly Phrase Correct = new("Ghi nhầm? Sửa lại cho đúng", "Entered wrongly? Correct it");
    public static readonly Phrase SaveCorrection = new("Lưu bản sửa", "Save the correction");
    public static readonly Phrase Why = new("Vì sao sửa?", "Why is it corrected?");
    public static readonly Phrase Retract = new(
        "Không hề phun: bỏ lần ghi này", "It never happened: take it back");
    public static readonly Phrase SaveRetraction = new("Bỏ lần ghi này", "Take it back");
    public static readonly Phrase Corrected = new("Đã sửa.", "It is corrected.");
    public static readonly Phrase Retracted = new("Đã bỏ lần ghi nhầm.", "The wrong entry is taken back.");
    public static readonly Phrase ClaimsBack = new(
        "{0} lô có lại VietGAP: {1}.", "{0} lots have the claim again: {1}.");

    public static readonly Phrase ChangePlot = new("Sửa thông tin nương", "Change the plot");
    public static readonly Phrase PlantedIn = new("Năm trồng", "Planted in");
    public static readonly Phrase Risk = new("Xung quanh có gì (ruộng phun thuốc, đường, bãi rác…)",
        "Neighbours and risks (sprayed fields, road, dump…)");
    public static readonly Phrase RiskShort = new("Xung quanh", "Surroundings");
    public static readonly Phrase AreaCode = new("Mã số vùng trồng", "Growing-area code");
    public static readonly Phrase Polygon = new(
        "Đường bao (mỗi dòng một điểm)", "Outline (one point a line)");
    public static readonly Phrase PolygonHint = new(
        "Vĩ độ rồi kinh độ, 6 số lẻ, ví dụ: 21.712345 105.421234. Điểm cuối tự khép về điểm đầu.",
        "Latitude, then longitude, 6 decimals, for example 21.712345 105.421234. It closes by itself.");
    public static readonly Phrase NotAnOutline = new(
        "Dòng {0} không phải hai số vĩ độ, kinh độ.", "Line {0} is not a latitude and a longitude.");
    public static readonly Phrase PlotSaved = new(
        "Đã lưu nương {0}, bản {1}.", "Plot {0} is saved as version {1}.");
    public static readonly Phrase ClearNow = new(
        "Hôm nay hái được làm VietGAP.", "May be picked for VietGAP today.");
    public static readonly Phrase WaitsUntil = new(
        "Đang cách ly: được hái từ ngày {0}.", "Under a waiting time: picking from {0}.");
    public static readonly Phrase WaitUnknown = new(
        "Chưa được hái làm VietGAP: có lần phun chưa rõ thời gian cách ly.",
        "Not cleared for VietGAP: a spraying has an unknown waiting time.");
    public static readonly Phrase Picks = new("Đã hái", "Picked");
    public static readonly Phrase NoPicks = new("Chưa cân chè nương này.", "No leaf of this plot yet.");
    public static readonly Phrase Household = new("Hộ", "Household");
    public static readonly Phrase Place = new("Vị trí", "Place");
    public static readonly Phrase Points = new("{0} điểm", "{0} points");
    public static readonly Phrase Versions = new("Bản ghi", "Versions");
}
