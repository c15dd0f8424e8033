using System.Security.Cryptography;
using System.Text;
using Coop.Traceability.People;

namespace Coop.Traceability.Storage.People;

/// <summary>
/// AES-256-GCM with a fresh nonce for each row, the row's key as associated data; phones and
/// addresses by HMAC-SHA256. The work keys are derived (HKDF) from the one key the host keeps.
/// </summary>
public sealed class VaultCipher : IVaultCipher
{
    /// <summary>Bytes of the host's key.</summary>
    public const int KeyBytes = 32;

    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] rows;
    private readonly byte[] phones;
    private readonly byte[] addresses;

    /// <summary>
    /// Throws <see cref="ArgumentException"/> unless the key has <see cref="KeyBytes"/> bytes.
    /// </summary>
    public VaultCipher(ReadOnlySpan<byte> key)
    {
        if (key.Length != KeyBytes)
        {
            throw new ArgumentException(
                $"The vault's key has {key.Length} bytes, it needs {KeyBytes}.", nameof(key));
        }

        rows = Derive(key, "coop vault rows v1");
        phones = Derive(key, "coop vault phones v1");
        addresses = Derive(key, "coop vault addresses v1");
    }

    public byte[] Lock(string row, ReadOnlySpan<byte> plain)
    {
        var locked = new byte[NonceBytes + plain.Length + TagBytes];
        var nonce = locked.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = Rows();
        aes.Encrypt(
            nonce, plain, locked.AsSpan(NonceBytes, plain.Length), locked.AsSpan(^TagBytes..),
            Encoding.UTF8.GetBytes(row));
        return locked;
    }

    public byte[] Open(string row, ReadOnlySpan<byte> locked)
    {
        if (locked.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("The row of the vault is too short.");
        }

        var plain = new byte[locked.Length - NonceBytes - TagBytes];
        using var aes = Rows();
        aes.Decrypt(
            locked[..NonceBytes], locked[NonceBytes..^TagBytes], locked[^TagBytes..], plain,
            Encoding.UTF8.GetBytes(row));
        return plain;
    }

    public string PhoneHash(string tenant, PhoneNumber phone) => Keyed(phones, tenant, phone.Value);

    public string AddressHash(string tenant, string address) => Keyed(addresses, tenant, address);

    private static string Keyed(byte[] key, string tenant, string text) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{tenant}\n{text}")));

    /// <summary>One for each call: an instance is not safe for several threads at a time.</summary>
    private AesGcm Rows() => new(rows, TagBytes);

    private static byte[] Derive(ReadOnlySpan<byte> key, string use)
    {
        var derived = new byte[KeyBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, derived, [], Encoding.UTF8.GetBytes(use));
        return derived;
    }
}
