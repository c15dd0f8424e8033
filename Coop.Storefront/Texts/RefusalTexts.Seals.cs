using Coop.Traceability.Seals;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about the proof of the books.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Seals(SealRefusal refusal) => refusal switch
    {
        SealRefusal.NotFound no => new($"Không có dấu niêm {no.Seal}.", $"There is no seal {no.Seal}."),
        SealRefusal.NoSuchBatch no => new($"Không có mẻ {no.Batch}.", $"There is no batch {no.Batch}."),
        SealRefusal.NotExplained no => new(
            $"Mẻ {no.Batch} có tỷ lệ khác thường mà chưa ghi lý do.",
            $"Batch {no.Batch} has an unusual yield and no reason yet."),
        SealRefusal.AlreadyReleased no => new(
            $"Mẻ {no.Batch} đã được xác nhận rồi.", $"Batch {no.Batch} is confirmed already."),
        _ => null,
    };
}
