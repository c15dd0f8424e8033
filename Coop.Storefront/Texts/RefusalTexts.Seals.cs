using Coop.Traceability.Seals;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about the proof of the books.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Seals(SealRefusal refusal) => refusal switch
    {
        SealRefusal.NotFound no => new($"Không có dấu niêm {no.Seal}.", $"There is no seal {no.Seal}."),
        _ => null,
    };
}
