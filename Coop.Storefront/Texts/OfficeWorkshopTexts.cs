namespace Coop.Storefront.Texts;

/// <summary>Batches, packing, lots, labels.</summary>
public static class OfficeWorkshopTexts
{
    public static readonly Phrase Batches = new("Các mẻ chế biến", "Batches");
    public static readonly Phrase NoBatches = new("Chưa có mẻ nào.", "No batches yet.");
    public static readonly Phrase NewBatch = new("Mở mẻ chế biến", "Record a batch");
    public static readonly Phrase NoLeaf = new(
        "Không còn búp tươi nào trong kho. Cân chè vào trước đã.",
        "There is no fresh leaf on hand. Weigh some in first.");
    public static readonly Phrase TeaType = new("Làm chè gì?", "Which tea?");
    public static readonly Phrase InputsTitle = new("Lô búp cho vào", "Leaf lots that go in");
    public static readonly Phrase InputsHint = new(
        "Đánh dấu lô cho vào. Chỉ lấy một phần thì ghi số kg vào ô bên cạnh.",
        "Tick the lots. If only a part goes in, type its kilograms beside it.");
    public static readonly Phrase InputPart = new("kg", "kg");
    public static readonly Phrase NoInput = new(
        "Chọn ít nhất một lô búp.", "Choose at least one lot of leaf.");
    public static readonly Phrase MoreThanLeft = new("Lô này chỉ còn {0}.", "This lot has only {0} left.");
    public static readonly Phrase OutputsTitle = new("Chè làm ra (kg)", "Tea made (kg)");
    public static readonly Phrase OutputsHint = new(
        "Loại nào không có thì để trống.", "Leave empty what there is none of.");
    public static readonly Phrase NoOutput = new(
        "Ghi ít nhất một loại chè làm ra.", "Enter at least one grade of tea.");
    public static readonly Phrase FinishedOn = new("Xong ngày nào?", "Finished on which day?");
    public static readonly Phrase StartedAt = new("Bắt đầu lúc", "Started at");
    public static readonly Phrase FinishedAt = new("Xong lúc", "Finished at");
    public static readonly Phrase NotATime = new(
        "Ghi giờ và phút. Ví dụ: 16:20", "Give hours and minutes. Example: 16:20");
    public static readonly Phrase Operator = new("Ai làm mẻ này?", "Who ran it?");
    public static readonly Phrase Close = new("Ghi mẻ này", "Record this batch");
    public static readonly Phrase BatchDone = new(
        "Mẻ {0}: được {1}\u00a0%, đúng mức thường gặp.",
        "Batch {0}: {1}%, within its usual band.");
    public static readonly Phrase BatchOdd = new(
        "Mẻ {0}: được {1}\u00a0%, ngoài mức thường gặp. Ghi lý do thì mới đóng gói được.",
        "Batch {0}: {1}%, outside its usual band. It can be packed once a reason is given.");
    public static readonly Phrase Odd = new("cần lý do", "needs a reason");
    public static readonly Phrase Explain = new("Vì sao mẻ {0} khác thường?", "Why is batch {0} unusual?");
    public static readonly Phrase ExplainWhat = new(
        "Được {0}\u00a0%. Mức thường gặp: {1} đến {2}\u00a0%.",
        "{0}%. Usual: {1} to {2}%.");
    public static readonly Phrase Reason = new("Lý do", "Reason");
    public static readonly Phrase ReasonHint = new(
        "Ví dụ: búp ướt vì hái sau mưa, nên nước nhiều hơn.",
        "For example: picked after rain, so the leaf held more water.");
    public static readonly Phrase Explained = new(
        "Đã ghi lý do của mẻ {0}.", "The reason for batch {0} is recorded.");

    public static readonly Phrase ByProducts = new("Cám, bồm, cẫng", "Dust, coarse leaf, stalks");
    public static readonly Phrase Pack = new("Đóng gói, in tem", "Pack and print labels");
    public static readonly Phrase NoTea = new(
        "Không có chè khô nào để đóng gói. Ghi mẻ chế biến trước đã.",
        "There is no tea to pack. Record a batch first.");
    public static readonly Phrase NoProducts = new(
        "Chưa có sản phẩm nào. Thêm sản phẩm trước đã.", "There are no products yet. Add one first.");
    public static readonly Phrase WhichTea = new("Lô chè nào?", "Which tea?");
    public static readonly Phrase WhichPack = new("Vào gói nào?", "Into which pack?");
    public static readonly Phrase Units = new("Mấy gói?", "How many packs?");
    public static readonly Phrase PackedOn = new("Đóng gói ngày nào?", "Packed on which day?");
    public static readonly Phrase BestBefore = new("Hạn dùng", "Best before");
    public static readonly Phrase BestBeforeHint = new(
        "Thường là 24 tháng sau ngày đóng gói.", "Usually 24 months after packing.");
    public static readonly Phrase Look = new("Xem trước", "Check it");
    public static readonly Phrase CheckTitle = new("Xem lại trước khi đóng", "Check before packing");
    public static readonly Phrase Needs = new("Cần", "Needs");
    public static readonly Phrase OnHand = new("Lô đang có", "On hand");
    public static readonly Phrase Left = new("Còn lại", "Left over");
    public static readonly Phrase TooLittle = new(
        "Cần {0} mà lô chỉ còn {1}. Đóng được nhiều nhất {2} gói.",
        "It takes {0} but only {1} is left: at most {2} packs.");
    public static readonly Phrase DoPack = new("Đóng {0} gói", "Pack {0} units");
    public static readonly Phrase Change = new("Sửa lại", "Change it");
    public static readonly Phrase Packed = new(
        "Đã đóng {0} gói thành lô {1}. In tem ở dưới.", "{0} packs are lot {1}. Print the labels below.");

    public static readonly Phrase Lots = new("Lô chè", "Lots");
    public static readonly Phrase LeafLots = new("Búp tươi còn trong kho", "Fresh leaf on hand");
    public static readonly Phrase TeaLots = new("Chè khô chưa đóng gói", "Tea not packed yet");
    public static readonly Phrase PackLots = new("Lô gói mới nhất", "Newest packs");
    public static readonly Phrase None = new("Không có.", "None.");
    public static readonly Phrase UnitsOf = new("còn {1}/{0}", "{1}/{0} left");
    public static readonly Phrase LotTitle = new("Lô {0}", "Lot {0}");
    public static readonly Phrase Kind = new("Là", "Kind");
    public static readonly Phrase Grade = new("Loại", "Grade");
    public static readonly Phrase On = new("Ngày", "Day");
    public static readonly Phrase Weight = new("Khối lượng", "Weight");
    public static readonly Phrase Claim = new("VietGAP", "VietGAP");
    public static readonly Phrase ClaimKept = new("đạt", "kept");
    public static readonly Phrase ClaimLost = new("không: {0}", "no: {0}");
    public static readonly Phrase Public = new("Xem trang công khai", "See the public page");
    public static readonly Phrase Labels = new("In tem", "Print labels");
    public static readonly Phrase LabelsHint = new(
        "Mỗi gói một mã riêng. In đúng 100\u00a0%, không co giãn trang.",
        "Every pack has its own code. Print at 100%, without scaling.");
    public static readonly Phrase Paper24 = new("Tờ 24 tem (70 × 37 mm)", "Sheet of 24 (70 × 37 mm)");
    public static readonly Phrase Paper65 = new("Tờ 65 tem (38 × 21 mm)", "Sheet of 65 (38 × 21 mm)");
    public static readonly Phrase Road = new("Đường đi của lô", "The road of the lot");
    public static readonly Phrase Households = new("Các hộ có chè trong lô", "Households in the lot");
    public static readonly Phrase Facts = new("Sổ gốc", "The record");
    public static readonly Phrase FactsCaption = new(
        "Từng dòng trong sổ và dấu của nó", "Every entry and its fingerprint");
    public static readonly Phrase Entry = new("Việc", "Entry");
    public static readonly Phrase RecordedAt = new("Ghi lúc", "Recorded");
    public static readonly Phrase Hash = new("Dấu", "Fingerprint");
    public static readonly Phrase Late = new("ghi muộn", "entered late");
    public static readonly Phrase Rest = new("còn {0}", "{0} left");

    private static readonly Dictionary<string, Phrase> Steps = new()
    {
        ["garden"] = new("Chăm sóc", "Garden"),
        ["picking"] = new("Hái", "Picking"),
        ["processing"] = new("Chế biến", "Processing"),
        ["circulation"] = new("Đóng gói, gửi đi", "Packing and sending"),
        ["sprayed"] = new("Phun thuốc", "Sprayed"),
        ["picked"] = new("Hái chè", "Picked"),
        ["received"] = new("Cân vào", "Weighed in"),
        ["processed"] = new("Chế biến", "Processed"),
        ["packed"] = new("Đóng gói", "Packed"),
        ["fertilised"] = new("Bón phân", "Fertilised"),
        ["tended"] = new("Chăm sóc", "Cared for"),
        ["tested"] = new("Kiểm nghiệm", "Tested"),
        ["trained"] = new("Tập huấn", "Trained"),
        ["claim-restored"] = new("Có lại VietGAP", "Claim restored"),
        ["lot.claim-restored.v1"] = new("Có lại VietGAP", "Claim restored"),
        ["plot.spray-corrected.v1"] = new("Sửa lần phun", "Spray corrected"),
        ["plot.spray-retracted.v1"] = new("Bỏ lần phun ghi nhầm", "Spray taken back"),
        ["plot.changed.v1"] = new("Sửa thông tin nương", "Plot changed"),
        ["claim-lost"] = new("Mất VietGAP", "Claim lost"),
        ["yield-explained"] = new("Ghi lý do", "Reason given"),
        ["shipped"] = new("Gửi đi", "Sent"),
        ["member.registered.v1"] = new("Ghi hộ vào sổ", "Household entered"),
        ["member.consent-given.v1"] = new("Hộ đồng ý nêu tên", "Consent given"),
        ["member.consent-withdrawn.v1"] = new("Hộ rút lại", "Consent withdrawn"),
        ["plot.registered.v1"] = new("Ghi nương vào sổ", "Plot entered"),
        ["plot.sprayed.v1"] = new("Phun thuốc", "Sprayed"),
        ["plot.picked.v1"] = new("Hái chè", "Picked"),
        ["lot.received.v1"] = new("Cân vào", "Weighed in"),
        ["lot.produced.v1"] = new("Ra chè", "Tea made"),
        ["lot.packed.v1"] = new("Đóng gói", "Packed"),
        ["lot.used.v1"] = new("Cho vào mẻ", "Used in a batch"),
        ["lot.filled.v1"] = new("Rót vào gói", "Filled into packs"),
        ["lot.claim-lost.v1"] = new("Mất VietGAP", "Claim lost"),
        ["lot.yield-explained.v1"] = new("Ghi lý do", "Reason given"),
        ["lot.shipped.v1"] = new("Gửi đi", "Sent"),
        ["split"] = new("Tách lô", "Split"),
        ["merged"] = new("Gộp lô", "Put together"),
        ["regraded"] = new("Phân loại lại", "Graded anew"),
        ["unpacked"] = new("Mở gói", "Packs opened"),
        ["lot.unpacked.v1"] = new("Mở gói", "Packs opened"),
        ["batch.reworked.v1"] = new("Tách, gộp, phân loại", "Split, put together, graded"),
        ["step-done"] = new("Công đoạn", "Step"),
        ["batch.step-done.v1"] = new("Công đoạn", "Step"),
        ["corrected"] = new("Đã sửa, trước ghi", "Corrected, had been"),
        ["lot.corrected.v1"] = new("Sửa sổ", "Corrected"),
        ["delivered"] = new("Giao hàng", "Delivered"),
        ["returned"] = new("Hàng trả về", "Came back"),
        ["disposed"] = new("Tiêu hủy", "Destroyed"),
        ["taken"] = new("Hao hụt, mẫu, biếu", "Count, sample, gift"),
        ["lot.delivered.v1"] = new("Giao hàng", "Delivered"),
        ["lot.returned.v1"] = new("Hàng trả về", "Came back"),
        ["lot.disposed.v1"] = new("Tiêu hủy", "Destroyed"),
        ["lot.taken.v1"] = new("Hao hụt, mẫu, biếu", "Count, sample, gift"),
        ["held"] = new("Giữ lại", "Held"),
        ["released"] = new("Thả ra", "Released"),
        ["lot.held.v1"] = new("Giữ lại", "Held"),
        ["lot.released.v1"] = new("Thả ra", "Released"),
        ["display-suspended"] = DisplayTexts.StepSuspended,
        ["display-restored"] = DisplayTexts.StepRestored,
        ["display-cancelled"] = DisplayTexts.StepCancelled,
        ["lot.display-suspended.v1"] = DisplayTexts.StepSuspended,
        ["lot.display-restored.v1"] = DisplayTexts.StepRestored,
        ["lot.display-cancelled.v1"] = DisplayTexts.StepCancelled,
        ["batch.processed.v1"] = new("Chế biến", "Processed"),
        ["batch.yield-explained.v1"] = new("Ghi lý do", "Reason given"),
    };

    /// <summary>What a step of a lot's road is called.</summary>
    public static string Step(string kind, Language language) =>
        Steps.TryGetValue(kind, out var phrase) ? phrase.In(language) : kind;
}
