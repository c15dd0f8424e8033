using System.Security.Cryptography;
using Coop.Traceability.People;
using Coop.Traceability.Seals;
using Marten;

namespace Coop.Storefront.Account;

/// <summary>
/// A person's own signing key. The private half is locked twice: by the person's password and by the vault's
/// key; nobody who lacks one of them can sign.
/// </summary>
/// <param name="Id">The user's key.</param>
/// <param name="PublicKey">SubjectPublicKeyInfo, DER.</param>
/// <param name="Locked">Encrypted PKCS#8, encrypted again by the vault's cipher.</param>
public sealed record PersonKey(string Id, byte[] PublicKey, byte[] Locked);

/// <summary>Opens people's keys; makes one at the first use.</summary>
public static class PersonKeys
{
    private static readonly PbeParameters Slow =
        new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 300_000);

    /// <summary>
    /// The person's key, opened by a password that has been checked. A key locked by an earlier password is
    /// replaced: what it signed carries its public half.
    /// </summary>
    public static async Task<(ECDsa Private, SealKey Public)> OpenPersonKeyAsync(
        this IDocumentStore store, IVaultCipher cipher, string user, string password, CancellationToken stop)
    {
        await using var session = store.LightweightSession(AccountDocuments.Global);
        var key = ECDsa.Create();
        if (await session.LoadAsync<PersonKey>(user, stop) is { } known)
        {
            try
            {
                key.ImportEncryptedPkcs8PrivateKey(password, cipher.Open(Row(user), known.Locked), out _);
                return (key, SealKey.Of(known.PublicKey));
            }
            catch (CryptographicException)
            {
                key.Dispose();
                key = ECDsa.Create();
            }
        }

        key.GenerateKey(ECCurve.NamedCurves.nistP256);
        var made = SealKey.Of(key);
        session.Store(new PersonKey(
            user, made.PublicKey,
            cipher.Lock(Row(user), key.ExportEncryptedPkcs8PrivateKey(password, Slow))));
        await session.SaveChangesAsync(stop);
        return (key, made);
    }

    private static string Row(string user) => $"person-key\n{user}";
}
