namespace Coop.Storefront.Texts;

/// <summary>Members, plots, sprays and leaf.</summary>
public static class OfficeGardenTexts
{
    public static readonly Phrase Members = new("Các hộ thành viên", "Member households");
    public static readonly Phrase NoMembers = new(
        "Chưa có hộ nào. Ghi hộ đầu tiên vào sổ.", "No households yet. Enter the first one.");
    public static readonly Phrase NewMember = new("Thêm hộ", "Add a household");
    public static readonly Phrase MemberCode = new("Mã hộ", "Household code");
    public static readonly Phrase MemberCodeHint = new(
        "Ví dụ: NH-04. Không đổi được về sau.", "For example NH-04. It cannot be changed later.");
    public static readonly Phrase Hamlet = new("Thôn", "Hamlet");
    public static readonly Phrase FullName = new("Họ và tên chủ hộ", "Full name of the householder");
    public static readonly Phrase Phone = new("Điện thoại", "Phone");
    public static readonly Phrase PublicName = new("Tên ghi trên trang công khai", "Name on public pages");
    public static readonly Phrase PublicNameHint = new(
        "Ví dụ: Hộ bà Lan. Để trống thì ghi họ và tên. Chỉ hiện khi hộ đã đồng ý.",
        "For example: Lan's family. Empty: the full name. Shown only with consent.");
    public static readonly Phrase Consent = new(
        "Hộ đồng ý cho nêu tên trên trang công khai", "The household agrees to be named on public pages");
    public static readonly Phrase ConsentHint = new(
        "Đọc cho hộ nghe: tên sẽ hiện trên trang của gói chè. Rút lại lúc nào cũng được.",
        "Read to them: the name will be shown on the pages of packs. They can withdraw at any time.");
    public static readonly Phrase MemberAdded = new("Đã ghi hộ {0} vào sổ.", "Household {0} is in the book.");
    public static readonly Phrase Named = new("nêu tên", "named");
    public static readonly Phrase NotNamed = new("ẩn tên", "not named");
    public static readonly Phrase Household = new("Hộ {0}", "Household {0}");
    public static readonly Phrase ConsentTitle = new(
        "Nêu tên trên trang công khai", "Naming on public pages");
    public static readonly Phrase ConsentGiven = new(
        "Hộ đang đồng ý cho nêu tên.", "The household agrees to be named.");
    public static readonly Phrase ConsentMissing = new(
        "Hộ chưa đồng ý, nên trang chỉ ghi mã hộ.", "No consent, so pages show only the code.");
    public static readonly Phrase GiveConsent = new("Hộ đồng ý cho nêu tên", "They agree to be named");
    public static readonly Phrase WithdrawConsent = new(
        "Hộ rút lại, ẩn tên đi", "They withdraw: hide the name");
    public static readonly Phrase ConsentSaved = new(
        "Đã ghi ý kiến của hộ {0}.", "What household {0} wants is recorded.");
    public static readonly Phrase Forgotten = new("(đã xoá)", "(erased)");

    public static readonly Phrase Plots = new("Nương chè", "Plots");
    public static readonly Phrase NoPlots = new(
        "Chưa có nương nào. Ghi nương đầu tiên để cân chè được.",
        "No plots yet. Enter one, so that leaf can be weighed in.");
    public static readonly Phrase NewPlot = new("Thêm nương", "Add a plot");
    public static readonly Phrase PlotCode = new("Mã nương", "Plot code");
    public static readonly Phrase PlotCodeHint = new("Ví dụ: NH-04-P1", "For example NH-04-P1");
    public static readonly Phrase PlotName = new("Tên gọi", "What people call it");
    public static readonly Phrase PlotNameHint = new("Ví dụ: Đồi Cây Đa", "For example: Banyan hill");
    public static readonly Phrase Area = new("Diện tích (m²)", "Area (m²)");
    public static readonly Phrase AreaHint = new(
        "1 sào = 360 m²; 1 ha = 10.000 m²", "1 sào = 360 m²; 1 ha = 10,000 m²");
    public static readonly Phrase Cultivar = new("Giống chè", "Cultivar");
    public static readonly Phrase Latitude = new("Vĩ độ", "Latitude");
    public static readonly Phrase LatitudeHint = new(
        "Ví dụ: 21,7125 – bấm giữ trên bản đồ điện thoại để lấy số.",
        "For example 21.7125: press and hold on the phone's map.");
    public static readonly Phrase Longitude = new("Kinh độ", "Longitude");
    public static readonly Phrase LongitudeHint = new("Ví dụ: 105,4210", "For example 105.4210");
    public static readonly Phrase NotADegree = new(
        "Không đọc được. Ví dụ: 21,7125", "That could not be read. Example: 21.7125");
    public static readonly Phrase BothDegrees = new(
        "Ghi cả hai số, hoặc để trống cả hai.", "Give both numbers, or neither.");
    public static readonly Phrase PlotAdded = new("Đã ghi nương {0} vào sổ.", "Plot {0} is in the book.");
    public static readonly Phrase Clear = new("hái được", "clear");
    public static readonly Phrase NotClear = new("chưa rõ", "not cleared");
    public static readonly Phrase FromDay = new("từ {0}", "from {0}");

    public static readonly Phrase Sprays = new("Phun thuốc", "Sprays");
    public static readonly Phrase NoSprays = new("Chưa ghi lần phun nào.", "No sprays recorded yet.");
    public static readonly Phrase NewSpray = new("Ghi lần phun", "Record a spray");
    public static readonly Phrase WhichPlot = new("Nương nào?", "Which plot?");
    public static readonly Phrase WhenSprayed = new("Phun ngày nào?", "When was it sprayed?");
    public static readonly Phrase TradeName = new("Tên thuốc trên nhãn", "Name on the label");
    public static readonly Phrase Active = new("Hoạt chất", "Active ingredient");
    public static readonly Phrase Dose = new("Liều lượng", "Dose");
    public static readonly Phrase DoseHint = new("Ví dụ: 20 ml/16 lít", "For example 20 ml/16 l");
    public static readonly Phrase Phi = new("Thời gian cách ly (ngày)", "Waiting time (days)");
    public static readonly Phrase PhiHint = new(
        "Ghi đúng số trên nhãn. Không biết thì để trống: nương coi như chưa được hái.",
        "As on the label. Empty when unknown: the plot then counts as not cleared.");
    public static readonly Phrase PhiNumber = new(
        "Ghi số ngày từ 0 đến 365.", "Give whole days from 0 to 365.");
    public static readonly Phrase Pest = new("Trừ gì?", "Against what?");
    public static readonly Phrase PestHint = new(
        "Ví dụ: rầy xanh, bọ xít muỗi", "For example: leafhopper, mosquito bug");
    public static readonly Phrase Sprayer = new("Ai phun?", "Who sprayed?");
    public static readonly Phrase SprayAdded = new(
        "Đã ghi. Nương {0}: được hái từ ngày {1}.", "Recorded. Plot {0}: picking allowed from {1}.");
    public static readonly Phrase SprayUnknown = new(
        "Đã ghi. Nương {0}: chưa biết thời gian cách ly nên chưa được hái làm VietGAP.",
        "Recorded. Plot {0}: the waiting time is unknown, so it is not cleared for VietGAP.");
    public static readonly Phrase ClaimsLost = new(
        "{0} lô đã làm mất chứng nhận vì hái trong thời gian cách ly: {1}.",
        "{0} lots made before lost their claim, being picked within the waiting time: {1}.");
    public static readonly Phrase PickFrom = new("được hái từ ngày {0}", "picking from {0}");
    public static readonly Phrase PickUnknown = new("chưa biết ngày được hái", "first picking day unknown");

    public static readonly Phrase Leaf = new("Cân chè búp vào", "Weigh leaf in");
    public static readonly Phrase NoLeafYet = new(
        "Chưa có nương nào trong sổ, nên chưa cân được.",
        "No plot is in the book yet, so nothing can be weighed in.");
    public static readonly Phrase Weight = new("Cân được (kg)", "Weight (kg)");
    public static readonly Phrase WeightHint = new("Ví dụ: 18,5", "For example 18.5");
    public static readonly Phrase WhenPicked = new("Hái ngày nào?", "When was it picked?");
    public static readonly Phrase PluckingGrade = new("Loại búp", "Plucking grade");
    public static readonly Phrase Line = new("Làm chè gì?", "For which line?");
    public static readonly Phrase VietGap = new("VietGAP", "VietGAP");
    public static readonly Phrase Conventional = new("Chè thường", "Conventional");
    public static readonly Phrase ConventionalSmall = new(
        "để riêng, không ghi VietGAP", "kept apart, no VietGAP claim");
    public static readonly Phrase TakeLeaf = new("Nhận chè", "Take the leaf");
    public static readonly Phrase LeafTaken = new(
        "Đã nhận {0} búp {1} từ nương {2}. Lô {3}.", "Took {0} of {1} from plot {2}. Lot {3}.");
    public static readonly Phrase TakeAsConventional = new(
        "Vẫn nhận {0}, để riêng làm chè thường", "Take {0} apart as conventional");
    public static readonly Phrase OrNot = new("Hoặc sửa lại rồi cân lại ở dưới.", "Or correct it below.");
    public static readonly Phrase LastTaken = new("Vừa cân", "Just weighed in");
}
