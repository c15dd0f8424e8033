using Coop.Traceability.Certificates;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about certificates.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Certificates(CertificateRefusal refusal) => refusal switch
    {
        CertificateRefusal.NotFound no => new($"Không có giấy chứng nhận {no.Certificate}.", $"There is no certificate {no.Certificate}."),
        _ => null,
    };
}
