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

    /// <summary>The co-op has a certificate of this number already.</summary>
    public sealed record NumberTaken(string Number) : CertificateRefusal, IConflicting
    {
        public override string Code => "certificate.number-taken";
    }

    /// <summary>The number is missing, too long, or has neither letters nor digits.</summary>
    public sealed record NumberInvalid(string Number, int Longest) : CertificateRefusal, IMalformed
    {
        public override string Code => "certificate.number-invalid";
    }

    /// <summary>There is no such scheme.</summary>
    public sealed record SchemeUnknown(string Scheme) : CertificateRefusal, IMalformed
    {
        public override string Code => "certificate.scheme-unknown";
    }

    /// <summary>The scheme has no such edition.</summary>
    public sealed record EditionUnknown(string Scheme, string Edition) : CertificateRefusal, IMalformed
    {
        public override string Code => "certificate.edition-unknown";
    }

    /// <summary>The edition was not in force on the day of issue.</summary>
    /// <param name="InForce">What was; null when nothing.</param>
    public sealed record EditionNotInForce(string Edition, DateOnly IssuedOn, string? InForce)
        : CertificateRefusal
    {
        public override string Code => "certificate.edition-not-in-force";
    }

    /// <summary>A text is missing or too long.</summary>
    /// <param name="Field">body, bodyCode, holder, addresses, reason.</param>
    public sealed record TextInvalid(string Field, int Longest) : CertificateRefusal, IMalformed
    {
        public override string Code => "certificate.text-invalid";
    }

    /// <summary>Its last day is missing, or lies before its first.</summary>
    public sealed record DatesInvalid(DateOnly IssuedOn, DateOnly? ExpiresOn) : CertificateRefusal
    {
        public override string Code => "certificate.dates-invalid";
    }

    /// <summary>A certificate of land names no plot.</summary>
    public sealed record NoPlots(string Scheme) : CertificateRefusal
    {
        public override string Code => "certificate.no-plots";
    }

    /// <summary>A certificate of products names none, or one twice.</summary>
    public sealed record ProductsInvalid(string Scheme) : CertificateRefusal
    {
        public override string Code => "certificate.products-invalid";
    }

    /// <summary>OCOP stars are 3, 4 or 5.</summary>
    public sealed record StarsInvalid(string Product, int? Stars) : CertificateRefusal, IMalformed
    {
        public override string Code => "certificate.stars-invalid";
    }

    /// <summary>Area or output is not more than 0, or more than there can be.</summary>
    public sealed record AmountInvalid(long Amount, long Most) : CertificateRefusal, IMalformed
    {
        public override string Code => "certificate.amount-invalid";
    }

    /// <summary>The fingerprint of a file is not one.</summary>
    public sealed record EvidenceInvalid(string Sha256) : CertificateRefusal, IMalformed
    {
        public override string Code => "certificate.evidence-invalid";
    }

    /// <summary>The day lies in the future.</summary>
    public sealed record Ahead(DateOnly On, DateTimeOffset Now) : CertificateRefusal
    {
        public override string Code => "certificate.ahead";
    }

    /// <summary>The day lies before something that has happened to the certificate.</summary>
    public sealed record BeforeLast(DateOnly On, DateOnly Last) : CertificateRefusal
    {
        public override string Code => "certificate.before-last";
    }

    /// <summary>The new last day is not later, or later than the scheme allows.</summary>
    public sealed record ExtensionInvalid(DateOnly Until, DateOnly? ExpiresOn, int MostMonths)
        : CertificateRefusal
    {
        public override string Code => "certificate.extension-invalid";
    }

    /// <summary>It is suspended already.</summary>
    public sealed record IsSuspended(string Number, DateOnly Since) : CertificateRefusal, IConflicting
    {
        public override string Code => "certificate.is-suspended";
    }

    /// <summary>It is not suspended.</summary>
    public sealed record NotSuspended(string Number) : CertificateRefusal, IConflicting
    {
        public override string Code => "certificate.not-suspended";
    }

    /// <summary>It was taken back for good.</summary>
    public sealed record IsRevoked(string Number, DateOnly On) : CertificateRefusal, IConflicting
    {
        public override string Code => "certificate.is-revoked";
    }
}
