using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Certificates;

/// <summary>
/// What can happen to a certificate. Holder, addresses and reasons are in side documents.
/// </summary>
public abstract record CertificateEvent
{
    private CertificateEvent() { }

    /// <summary>A certificate was entered as it is printed.</summary>
    /// <param name="Code">The number in the form of codes; its address in the office.</param>
    /// <param name="Scheme">One of <see cref="Rules.Schemes"/>.</param>
    /// <param name="Edition">Id of a <see cref="Rules.SchemeEdition"/>.</param>
    /// <param name="Number">As printed.</param>
    /// <param name="Body">The body that issued it.</param>
    /// <param name="BodyCode">The body's code; empty when it has none.</param>
    /// <param name="Sheet">Holder and addresses, see <see cref="CertificateSheet"/>.</param>
    /// <param name="ExpiresOn">Last day; null for standards without end.</param>
    /// <param name="Evidence">SHA-256 of the files that show it.</param>
    /// <param name="At">The day of issue.</param>
    public sealed record Recorded(
        CertificateId Certificate, RecordCode Code, string Scheme, string Edition, string Number, string Body,
        string BodyCode, SideRef Sheet, CertificateScope Scope, DateOnly? ExpiresOn,
        IReadOnlyList<string> Evidence, FieldTime At) : CertificateEvent, IOccurred;

    /// <summary>Its last day was moved.</summary>
    public sealed record Extended(DateOnly Until, IReadOnlyList<string> Evidence, FieldTime At)
        : CertificateEvent, IOccurred;

    /// <summary>The body suspended it: no lot may be sold under it until it is reinstated.</summary>
    public sealed record Suspended(SideRef Reason, FieldTime At) : CertificateEvent, IOccurred;

    /// <summary>The suspension is over.</summary>
    public sealed record Reinstated(SideRef Reason, FieldTime At) : CertificateEvent, IOccurred;

    /// <summary>The body took it back for good.</summary>
    public sealed record Revoked(SideRef Reason, FieldTime At) : CertificateEvent, IOccurred;

    /// <summary>What it covers from a day on.</summary>
    public sealed record ScopeChanged(CertificateScope Scope, IReadOnlyList<string> Evidence, FieldTime At)
        : CertificateEvent, IOccurred;
}
