using Coop.Storefront.Account;
using Coop.Storefront.Texts;
using Coop.Traceability.Book;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Office.Book;

/// <summary>Places, samples, stores and machines.</summary>
public static partial class Sheets
{
    private static RecordSheet Facility => new(
        BookKinds.Facility, new("Thông tin cơ sở, lô đất", "Facilities and plots"),
        new("THÔNG TIN CƠ SỞ, HỘ, LÔ ĐẤT", "FACTS OF FACILITIES AND PLOTS"),
        new("Ghi thông tin", "Record facts"), new("Ngày ghi", "On which day?"), Right.Office,
        typeof(FacilityRequest),
        [
            Word("facility", "Cơ sở, xưởng, kho hay lô đất", "Facility, workshop, store or plot"),
            Of(SheetKind.Plot, "plot", "Nương", "Plot", optional: true),
            Of(SheetKind.Area, "areaM2", "Diện tích (m²)", "Area (m²)", optional: true),
            Whole("plantingYear", "Năm trồng", "Year of planting", 1800, 2200, true),
            Text("surroundings", "Xung quanh có gì, có nguy cơ gì?", "Surroundings and risks"),
        ]);

    private static RecordSheet Risk => new(
        BookKinds.Risk, new("Đánh giá đất, nước", "Soil and water assessment"),
        new("ĐÁNH GIÁ NGUY CƠ ĐẤT, NƯỚC, LÔ ĐẤT", "RISK ASSESSMENT OF SOIL, WATER AND PLOTS"),
        new("Ghi lần đánh giá", "Record an assessment"), new("Đánh giá ngày nào?", "When?"), Right.Office,
        typeof(RiskRequest),
        [
            Choose("subject", "Đánh giá gì?", "What was assessed?", ("soil", new("đất", "soil")),
                ("water", new("nước", "water")), ("plot", new("cả nương", "the plot"))),
            Of(SheetKind.Plot, "plot", "Nương", "Plot", optional: true),
            Word("waterSource", "Nguồn nước", "Water source", true),
            Word("hazard", "Mối nguy", "Hazard", hint: new(
                "Ví dụ: kim loại nặng, vi sinh vật", "For example heavy metals, microbes")),
            Text("cause", "Nguyên nhân", "Cause", true),
            Text("action", "Biện pháp", "Action", true),
            Word("sampleNo", "Số mẫu kiểm nghiệm", "Laboratory's sample number", true),
            Word("result", "Kết quả", "Result", true),
        ]);

    private static RecordSheet Lab => new(
        BookKinds.Lab, new("Kết quả kiểm nghiệm", "Laboratory results"),
        new("SỔ KẾT QUẢ KIỂM NGHIỆM", "LOG OF LABORATORY RESULTS"),
        new("Ghi kết quả", "Record a result"), new("Kết quả ngày nào?", "When?"), Right.Office,
        typeof(LabRequest),
        [
            Choose("subject", "Mẫu gì?", "Sample of what?", ("lot", new("lô chè", "a lot")),
                ("plot", new("chè trên nương", "tea on a plot")), ("soil", new("đất", "soil")),
                ("water", new("nước", "water"))),
            Of(SheetKind.Lot, "lot", "Mã lô chè", "Lot code", optional: true),
            Of(SheetKind.Plot, "plot", "Nương", "Plot", optional: true),
            Word("waterSource", "Nguồn nước", "Water source", true),
            Word("lab", "Phòng kiểm nghiệm", "Laboratory"),
            Word("sampleNo", "Số mẫu", "Sample number"),
            Word("parameter", "Chỉ tiêu", "Parameter", hint: new("Ví dụ: chì (Pb)", "For example lead (Pb)")),
            Word("value", "Kết quả đo", "Value", hint: new(
                "Ví dụ: 0,02 hoặc <0,01", "For example 0.02 or <0.01")),
            Word("limit", "Mức cho phép", "Limit", true),
            Word("unit", "Đơn vị", "Unit", hint: new("Ví dụ: mg/kg", "For example mg/kg")),
            Of(SheetKind.YesNo, "passed", "Có đạt không?", "Did it pass?"),
        ]);

    private static RecordSheet Storage => new(
        BookKinds.Storage, new("Kho: nhập, chuyển", "Storage moves"),
        new("SỔ THEO DÕI KHO", "STORAGE LOG"), new("Ghi lần nhập, chuyển", "Record a move"),
        new("Chuyển ngày nào?", "When?"), Right.Office, typeof(StorageRequest),
        [
            Of(SheetKind.Lot, "lot", "Mã lô chè", "Lot code"),
            Of(SheetKind.Weight, "grams", "Khối lượng (kg)", "Weight (kg)"),
            Word("from", "Từ chỗ nào?", "From where?", true),
            Word("to", "Đến chỗ nào?", "To where?", hint: new(
                "Ví dụ: kho lạnh A", "For example cold room A")),
            Of(SheetKind.Tenths, "temperatureTenths", "Nhiệt độ (°C), nếu có đo", "Temperature (°C)", true),
            Whole("humidityPercent", "Độ ẩm (%), nếu có đo", "Humidity (%)", 0, 100, true),
        ]);

    private static RecordSheet Calibration => new(
        BookKinds.Calibration, new("Thiết bị, hiệu chuẩn", "Equipment and calibration"),
        new("SỔ KIỂM TRA, HIỆU CHUẨN THIẾT BỊ", "EQUIPMENT AND CALIBRATION LOG"),
        new("Ghi lần kiểm tra máy", "Record a check"), new("Kiểm tra ngày nào?", "When?"), Right.Office,
        typeof(CalibrationRequest),
        [
            Word("equipment", "Máy nào? (mã hoặc tên)", "Which equipment? (code or name)"),
            Word("check", "Kiểm tra gì?", "What was checked?", hint: new(
                "Ví dụ: hiệu chuẩn cân", "For example scale calibrated")),
            Choose("result", "Kết quả", "Result", ("good", new("tốt", "good")),
                ("repaired", new("đã sửa", "repaired")), ("failed", new("hỏng, ngừng dùng", "failed"))),
            Of(SheetKind.Day, "nextDue", "Lần sau ngày nào?", "Next due", optional: true),
        ]);
}
