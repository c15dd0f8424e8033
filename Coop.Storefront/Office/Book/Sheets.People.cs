using Coop.Storefront.Account;
using Coop.Storefront.Texts;
using Coop.Traceability.Book;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Office.Book;

/// <summary>People: training, accidents, inspections, complaints.</summary>
public static partial class Sheets
{
    private static RecordSheet Training => new(
        BookKinds.Training, new("Tập huấn", "Training"), new("SỔ TẬP HUẤN", "TRAINING LOG"),
        new("Ghi buổi tập huấn", "Record a training"), new("Tập huấn ngày nào?", "When?"), Right.Office,
        typeof(TrainingRequest),
        [
            Word("content", "Nội dung", "Content"),
            Text("trainer", "Người dạy", "Trainer"),
            Whole("minutes", "Bao nhiêu phút?", "How many minutes?", 1, 20_000),
            Word("certificate", "Số giấy chứng nhận", "Certificate number", true),
            Of(SheetKind.Members, "attendees", "Hộ nào dự?", "Who attended?"),
        ]);

    private static RecordSheet Inspection => new(
        BookKinds.Inspection, new("Kiểm tra nội bộ", "Internal inspection"),
        new("BIÊN BẢN KIỂM TRA NỘI BỘ", "INTERNAL INSPECTION LOG"),
        new("Ghi mục kiểm tra", "Record an inspected item"), new("Kiểm tra ngày nào?", "When?"), Right.Office,
        typeof(InspectionRequest),
        [
            Word("item", "Mục kiểm tra", "Item of the checklist"),
            Of(SheetKind.YesNo, "passed", "Có đạt không?", "Was all well?"),
            Text("finding", "Thấy lỗi gì?", "What was found?", true, new(
                "Không đạt thì phải ghi.", "Needed when not all was well.")),
            Text("action", "Phải sửa thế nào?", "What must be done?", true),
            Of(SheetKind.Day, "dueOn", "Hạn sửa xong", "Due by", optional: true),
        ]);

    private static RecordSheet Complaint => new(
        BookKinds.Complaint, new("Khiếu nại", "Complaints"), new("SỔ KHIẾU NẠI", "COMPLAINT LOG"),
        new("Ghi khiếu nại", "Record a complaint"), new("Nhận ngày nào?", "When did it come?"), Right.Office,
        typeof(ComplaintRequest),
        [
            Text("content", "Họ nói gì?", "What do they say?"),
            Of(SheetKind.Lot, "lot", "Mã lô chè", "Lot code", optional: true),
            Word("name", "Tên người khiếu nại", "Name of the complainant", true),
            Of(SheetKind.Phone, "phone", "Số điện thoại", "Phone", optional: true),
            Text("cause", "Nguyên nhân", "Cause", true),
            Text("action", "Cách xử lý", "Action", true),
            Of(SheetKind.Day, "replyBy", "Hẹn trả lời ngày nào?", "Answer promised by", optional: true),
        ]);

    private static RecordSheet Accident => new(
        BookKinds.Accident, new("Tai nạn, ngộ độc", "Accidents"),
        new("SỔ TAI NẠN, NGỘ ĐỘC", "ACCIDENT LOG"), new("Ghi tai nạn", "Record an accident"),
        new("Xảy ra ngày nào?", "When did it happen?"), Right.Office, typeof(AccidentRequest),
        [
            Text("what", "Chuyện gì xảy ra?", "What happened?"),
            Text("treatment", "Đã xử lý thế nào?", "What was done?"),
            Of(SheetKind.Member, "member", "Người của hộ nào?", "Of which household?", optional: true),
            Word("equipment", "Máy nào?", "With which equipment?", true),
            Text("notice", "Đã báo cho ai?", "Who was told?", true),
        ]);
}
