using System.Formats.Asn1;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Coop.Storefront.Tests.Office;

/// <summary>A time-stamping service of our own: answers RFC 3161 requests for one hash.</summary>
internal sealed class TimeStampDouble(byte[] hash) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken stop)
    {
        request.Content!.Headers.ContentType!.MediaType.ShouldBe("application/timestamp-query");
        var bytes = await request.Content.ReadAsByteArrayAsync(stop);
        Rfc3161TimestampRequest.TryDecode(bytes, out var asked, out _).ShouldBeTrue();
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Answer(asked!)) };
    }

    private byte[] Answer(Rfc3161TimestampRequest asked)
    {
        using var key = RSA.Create(2048);
        var made = new CertificateRequest(
            "CN=Test TSA", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        made.CertificateExtensions.Add(
            new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical: true));
        using var certificate = made.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
        var info = new Rfc3161TimestampTokenInfo(
            new Oid("1.2.3.4"), new Oid("2.16.840.1.101.3.4.2.1"), hash, new byte[] { 1 },
            DateTimeOffset.UtcNow, nonce: asked.GetNonce());
        var cms = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), info.Encode()));
        var signer = new CmsSigner(certificate);
        signer.SignedAttributes.Add(new AsnEncodedData(
            new Oid("1.2.840.113549.1.9.16.2.47"), SigningCertificate(certificate)));
        cms.ComputeSignature(signer);
        var answer = new AsnWriter(AsnEncodingRules.DER);
        using (answer.PushSequence())
        {
            using (answer.PushSequence())
            {
                answer.WriteInteger(0);
            }

            answer.WriteEncodedValue(cms.Encode());
        }

        return answer.Encode();
    }

    /// <summary>ESS signing-certificate-v2: the hash of the certificate.</summary>
    private static byte[] SigningCertificate(X509Certificate2 certificate)
    {
        var value = new AsnWriter(AsnEncodingRules.DER);
        using (value.PushSequence())
        using (value.PushSequence())
        using (value.PushSequence())
        {
            value.WriteOctetString(SHA256.HashData(certificate.RawData));
        }

        return value.Encode();
    }
}
