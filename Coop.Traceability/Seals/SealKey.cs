using System.Security.Cryptography;

namespace Coop.Traceability.Seals;

/// <summary>A public key on the curve P-256.</summary>
/// <param name="Id">First 16 hexadecimal characters of the SHA-256 of <paramref name="PublicKey"/>.</param>
/// <param name="PublicKey">SubjectPublicKeyInfo, DER.</param>
public sealed record SealKey(string Id, byte[] PublicKey)
{
    /// <summary>ECDSA on P-256 over SHA-256, as JOSE names it.</summary>
    public const string Algorithm = "ES256";

    /// <summary>The key under its own name.</summary>
    public static SealKey Of(byte[] publicKey) =>
        new(Convert.ToHexStringLower(SHA256.HashData(publicKey))[..16], publicKey);

    /// <summary>The public half of a key.</summary>
    public static SealKey Of(ECDsa key) => Of(key.ExportSubjectPublicKeyInfo());

    /// <summary>Signs; base64 of r and s.</summary>
    public static string Sign(ECDsa key, byte[] data) =>
        Convert.ToBase64String(key.SignData(data, HashAlgorithmName.SHA256));

    /// <summary>Whether a signature is this key's over the data; false for anything unreadable.</summary>
    public bool Verifies(byte[] data, string signature)
    {
        try
        {
            using var key = Open();
            return key.VerifyData(data, Convert.FromBase64String(signature), HashAlgorithmName.SHA256);
        }
        catch (Exception fault) when (fault is FormatException or CryptographicException)
        {
            return false;
        }
    }

    /// <summary>PEM, as tools outside read it.</summary>
    public string Pem() => PemEncoding.WriteString("PUBLIC KEY", PublicKey);

    /// <summary>The point of the curve as RFC 7517 writes it, base64url.</summary>
    public (string X, string Y) Point()
    {
        using var key = Open();
        var at = key.ExportParameters(false).Q;
        return (Url(at.X!), Url(at.Y!));
    }

    private ECDsa Open()
    {
        var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(PublicKey, out _);
        return key;
    }

    private static string Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
