using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;

namespace Coop.Storefront.Jobs.Seals;

/// <summary>Asks the service at the setting <c>Coop:TimeStampUrl</c>; without it, it is off.</summary>
public sealed class Rfc3161TimeStamper(HttpClient http, IConfiguration configuration) : ITimeStamper
{
    private readonly string? url = configuration["Coop:TimeStampUrl"];

    public bool IsOn => !string.IsNullOrEmpty(url);

    public async Task<byte[]> StampAsync(byte[] sha256, CancellationToken stop)
    {
        var request = Rfc3161TimestampRequest.CreateFromHash(
            sha256, HashAlgorithmName.SHA256, nonce: RandomNumberGenerator.GetBytes(8),
            requestSignerCertificates: true);
        using var content = new ByteArrayContent(request.Encode());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/timestamp-query");
        using var answer = await http.PostAsync(url, content, stop);
        answer.EnsureSuccessStatusCode();
        var token = request.ProcessResponse(await answer.Content.ReadAsByteArrayAsync(stop), out _);
        return token.VerifySignatureForHash(sha256, HashAlgorithmName.SHA256, out _)
            ? token.AsSignedCms().Encode()
            : throw new CryptographicException("The time stamp is not for this seal.");
    }
}
