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
}
