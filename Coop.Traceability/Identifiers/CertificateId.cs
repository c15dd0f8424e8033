using System.Text.Json.Serialization;

namespace Coop.Traceability.Identifiers;

/// <summary>Stream key of a certificate: <c>certificate-</c> and a ULID.</summary>
[JsonConverter(typeof(TextJsonConverter<CertificateId>))]
public readonly record struct CertificateId(string Value) : IText<CertificateId>
{
    public static CertificateId Parse(string text) => new(StreamKey.Check("certificate", text));

    /// <summary>Makes a key from a fresh ULID.</summary>
    public static CertificateId From(Ulid ulid) => new(StreamKey.Of("certificate", ulid));

    public override string ToString() => Value;
}
