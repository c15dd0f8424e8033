using Coop.Storefront.Layout;
using Coop.Traceability.Seals;

namespace Coop.Storefront.Texts;

/// <summary>The office's words about the proof of the books.</summary>
public static class OfficeSealsTexts
{
    public static readonly Phrase Audit = new("Kiểm tra sổ", "Check the books");
    public static readonly Phrase AuditMeans = new(
        "Mỗi ngày sổ được niêm phong bằng khóa của hợp tác xã. Ai sửa, xóa, chèn hay đổi chỗ một ghi chép "
        + "về sau thì phần kiểm tra này chỉ ra đúng ghi chép ấy.",
        "Every day the books are sealed with the co-op's key. When a record is changed, removed, inserted or "
        + "moved afterwards, this check names it.");
    public static readonly Phrase RunAudit = new("Kiểm tra toàn bộ ngay", "Check everything now");
    public static readonly Phrase AllHolds = new("Sổ nguyên vẹn.", "The books are whole.");
    public static readonly Phrase AllHoldsMore = new(
        "Đã tính lại {0} ghi chép đã niêm phong và {1} ghi chép mới, {2} dấu niêm.",
        "{0} sealed and {1} new records were recomputed, and {2} seals.");
    public static readonly Phrase Broken = new(
        "Sổ không còn nguyên: {0} chỗ sai.", "The books are not whole: {0} faults.");
    public static readonly Phrase BrokenMore = new(
        "Giữ nguyên máy chủ và bản sao lưu, báo ngay cho giám đốc.",
        "Leave the server and its backups as they are, and tell the director at once.");
    public static readonly Phrase SealNow = new("Niêm phong ngay", "Seal now");
    public static readonly Phrase SealedNow = new("Đã niêm phong.", "Sealed.");
    public static readonly Phrase SealBusy = new(
        "Sổ đang được ghi, thử lại sau một phút.", "The books are being written; try again in a minute.");
    public static readonly Phrase Days = new("Các dấu niêm", "Seals");
    public static readonly Phrase NoDays = new("Chưa có dấu niêm nào.", "No seals yet.");
    public static readonly Phrase DaySmall = new("{0} ghi chép · {1}", "{0} records · {1}");
    public static readonly Phrase TimeStamped = new("có dấu thời gian ngoài", "time-stamped outside");
    public static readonly Phrase Export = new("Tải về để cất nơi khác", "Download to keep elsewhere");
    public static readonly Phrase Key = new("Khóa công khai", "Public key");
    public static readonly Phrase Bundle = new("Tải sổ gốc của lô (JSON)", "Download the lot's book (JSON)");
    public static readonly Phrase LotBook = new("Sổ gốc của lô {0}", "The book of lot {0}");
    public static readonly Phrase LotBookMeans = new(
        "Mỗi ghi chép có một dấu. Dấu đã niêm phong thì kèm bằng chứng, ai cũng tính lại được.",
        "Each record has a fingerprint. A sealed one comes with its proof; anybody can compute it again.");
    public static readonly Phrase WrittenAt = new("ghi lúc {0}", "written {0}");
    public static readonly Phrase NotYet = new("chưa niêm phong", "not sealed yet");
    public static readonly Phrase ProofOf = new("bằng chứng, dòng {0}", "proof, line {0}");
    public static readonly Phrase VerifyHint = new(
        "Kiểm tra tệp tải về không cần mạng: ./coop verify TỆP",
        "Check the downloaded file without a network: ./coop verify FILE");

    public static readonly Phrase Release = new("Xác nhận điện tử nội bộ mẻ {0}", "Confirm batch {0}");
    public static readonly Phrase ReleaseMeans = new(
        "Gõ lại mật khẩu để xác nhận bằng khóa riêng của bạn. Đây là xác nhận điện tử nội bộ của hợp tác xã, "
        + "không thay chữ ký với bên ngoài.",
        "Type your password again to confirm with your own key. This is an internal electronic confirmation "
        + "of the co-op; it does not replace a signature towards others.");
    public static readonly Phrase ReleasePassword = new("Mật khẩu của bạn", "Your password");
    public static readonly Phrase ReleaseDo = new("Xác nhận mẻ này", "Confirm this batch");
    public static readonly Phrase ReleaseDone = new(
        "Đã xác nhận điện tử nội bộ mẻ {0}.", "Batch {0} is confirmed internally.");
    public static readonly Phrase ReleasedOn = new(
        "Mẻ {0}: xác nhận điện tử nội bộ ngày {1}, khóa {2}.",
        "Batch {0}: internal electronic confirmation on {1}, key {2}.");
    public static readonly Phrase ReleaseHolds = new("Đúng với sổ.", "True to the book.");
    public static readonly Phrase ReleaseBroken = new(
        "Không còn đúng với sổ.", "No longer true to the book.");
    public static readonly Phrase RecordHash = new("Dấu của hồ sơ mẻ", "Fingerprint of the record");
    public static readonly Phrase SignedPdf = new(
        "Bản PDF đã ký bên ngoài (nếu có)", "A PDF signed outside (if any)");
    public static readonly Phrase PdfUnsigned = new(
        "Tệp PDF này chưa có chữ ký nào đọc được.", "This PDF carries no signature that can be read.");
    public static readonly Phrase OutsideWhole = new(
        "PDF ký ngoài: nội dung nguyên vẹn. Mã số thuế {0}: {1}. Chưa kiểm tra nơi cấp chứng thư.",
        "PDF signed outside: content whole. Tax code {0}: {1}. Who issued the certificate is not checked.");
    public static readonly Phrase OutsideBroken = new(
        "PDF ký ngoài: chữ ký KHÔNG khớp nội dung, hoặc tệp bị thêm vào sau khi ký.",
        "PDF signed outside: the signature does NOT fit the content, or something was added after signing.");
    public static readonly Phrase Ours = new("đúng của hợp tác xã", "the co-op's own");
    public static readonly Phrase NotOurs = new("không phải của hợp tác xã", "not the co-op's");

    public static readonly Phrase Forget = new("Xóa tên và điện thoại", "Delete name and phone");
    public static readonly Phrase ForgetMeans = new(
        "Tên và số điện thoại của chủ hộ {0} bị xóa hẳn, không lấy lại được. Các ghi chép vẫn còn, chỉ mang "
        + "mã hộ, và niêm phong vẫn đúng.",
        "Name and phone of household {0} are deleted for good and cannot be brought back. The records stay, "
        + "with the household's code only, and their seals still hold.");
    public static readonly Phrase ForgetSure = new("Tôi hiểu, xóa hẳn", "I understand; delete for good");
    public static readonly Phrase ForgetTick = new("Đánh dấu vào ô để xóa.", "Tick the box to delete.");
    public static readonly Phrase Forgotten = new(
        "Đã xóa tên và điện thoại của hộ {0}.", "Name and phone of household {0} are deleted.");

    /// <summary>A fault in one sentence.</summary>
    public static Phrase Of(AuditFault fault) => fault switch
    {
        AuditFault.Changed f => new(
            $"Bị sửa: {f.Type}, {Place(f.Stream, f.Version)}, mã {f.Event}.",
            $"Changed: {f.Type}, {Place(f.Stream, f.Version)}, id {f.Event}."),
        AuditFault.Removed f => new(
            $"Bị xóa: {f.Type}, {Place(f.Stream, f.Version)}, dòng {f.Position}, mã {f.Event}.",
            $"Removed: {f.Type}, {Place(f.Stream, f.Version)}, line {f.Position}, id {f.Event}."),
        AuditFault.Inserted f => new(
            $"Bị chèn: {f.Type}, {Place(f.Stream, f.Version)}, mã {f.Event}.",
            $"Inserted: {f.Type}, {Place(f.Stream, f.Version)}, id {f.Event}."),
        AuditFault.Reordered f => new(
            $"Bị đổi chỗ: {f.Type}, từ {Place(f.Was.Stream, f.Was.Version)} sang "
            + $"{Place(f.Is.Stream, f.Is.Version)}, mã {f.Event}.",
            $"Moved: {f.Type}, from {Place(f.Was.Stream, f.Was.Version)} to "
            + $"{Place(f.Is.Stream, f.Is.Version)}, id {f.Event}."),
        AuditFault.ChainBroken f => new(
            $"Dòng niêm phong {f.Position} bị mất hoặc bị sửa.",
            $"Line {f.Position} of the sealed log is missing or altered."),
        AuditFault.HeadBroken f => new(
            $"Dấu niêm ngày {Show.Date(f.Day)} không khớp với sổ.",
            $"The seal of {Show.Date(f.Day, Language.En)} does not fit the books."),
        AuditFault.SignatureBroken f => new(
            $"Chữ ký trên dấu niêm ngày {Show.Date(f.Day)} không phải của khóa hợp tác xã.",
            $"The signature under the seal of {Show.Date(f.Day, Language.En)} is not by the co-op's key."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    /// <summary>What became of a check, in one sentence.</summary>
    public static Phrase Of(BundleVerdict verdict) => verdict switch
    {
        BundleVerdict.Holds v => new(
            $"Tệp nguyên vẹn: lô {v.Lot}, {v.Events} ghi chép ({v.Withheld} chỉ có dấu, {v.Waiting} chưa "
            + $"niêm phong), niêm phong đến {Show.Date(v.SealedUpTo)}, khóa {v.KeyId}. So khóa này "
            + "với khóa hợp tác xã công bố.",
            $"The bundle holds: lot {v.Lot}, {v.Events} records ({v.Withheld} by hash only, {v.Waiting} not "
            + $"sealed yet), sealed up to {Show.Date(v.SealedUpTo, Language.En)}, key {v.KeyId}. "
            + "Compare this key with the one the co-op publishes."),
        BundleVerdict.Unreadable v => new(
            $"Không đọc được tệp này: {v.Why}", $"This is no bundle that can be read: {v.Why}"),
        BundleVerdict.OtherKey v => new(
            $"Tệp ký bằng khóa {v.KeyId}, không phải {v.Expected}.",
            $"The bundle is signed by key {v.KeyId}, not by {v.Expected}."),
        BundleVerdict.HeadFalse v => new(
            $"Chữ ký trên dấu niêm ngày {Show.Date(v.Day)} sai.",
            $"The signature under the seal of {Show.Date(v.Day, Language.En)} is false."),
        BundleVerdict.EventChanged v => new(
            $"Ghi chép {v.Event} ({v.Type}) đã bị sửa.", $"Record {v.Event} ({v.Type}) was changed."),
        BundleVerdict.PathFalse v => new(
            $"Bằng chứng của ghi chép {v.Event} ({v.Type}) không dẫn tới dấu niêm.",
            $"The proof of record {v.Event} ({v.Type}) does not lead to the seal."),
        BundleVerdict.ManifestFalse => new(
            "Bảng kê của tệp sai: có phần bị bỏ ra, thêm vào hoặc viết lại.",
            "The manifest is false: something was left out, put in or written over."),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    private static string Place(string stream, long version) => $"{stream} #{version}";
}
