using Coop.Traceability.Decisions;

namespace Coop.Traceability.Certificates;

/// <summary>Why something about certificates was refused.</summary>
public abstract record CertificateRefusal : Refusal
{
    private CertificateRefusal() { }

    /// <summary>The co-op has none of this code.</summary>
    public sealed record NotFound(string Certificate) : CertificateRefusal, IUnknown
    {
        public override string Code => "certificate.not-found";
    }
}
