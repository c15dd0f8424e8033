using Coop.Traceability.Genealogy;
using Coop.Traceability.Recalls;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about recalls.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Recalls(RecallRefusal refusal) => refusal switch
    {
        RecallRefusal.NotFound no => new($"Không có đợt thu hồi {no.Recall}.", $"There is no recall {no.Recall}."),
        _ => null,
    };

    private static Phrase? Traces(TraceRefusal refusal) => refusal switch
    {
        TraceRefusal.NotFound no => new(
            $"Không có lô, mẻ, nương hay gói nào mang mã {no.Trace}.",
            $"No lot, run, plot or pack has the code {no.Trace}."),
        TraceRefusal.DirectionUnknown no => new(
            $"Không có hướng {no.Direction}: chọn back, forward hoặc both.",
            $"There is no direction {no.Direction}: choose back, forward or both."),
        _ => null,
    };
}
