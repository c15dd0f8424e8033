namespace Coop.Storefront.Texts;

/// <summary>The office's words about evidence files.</summary>
public static class OfficeEvidenceTexts
{
    public static readonly Phrase Files = new("Ảnh, giấy tờ kèm theo", "Pictures and papers");
    public static readonly Phrase FilesHint = new(
        "Ảnh hoặc PDF, mỗi tệp đến 10 MB. Chọn được nhiều tệp.",
        "Pictures or PDF, up to 10 MB each. You may choose several.");
    public static readonly Phrase Kept = new(
        "Đã nhận tệp {0}. Bỏ dấu nếu không dùng.", "File {0} is here. Untick it if it is not meant.");
}
