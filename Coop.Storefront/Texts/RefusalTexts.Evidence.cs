using Coop.Traceability.Evidence;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about evidence files.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Evidence(EvidenceRefusal refusal) => refusal switch
    {
        EvidenceRefusal.NotFound no => new($"Không có tệp {no.File}.", $"There is no file {no.File}."),
        _ => null,
    };
}
