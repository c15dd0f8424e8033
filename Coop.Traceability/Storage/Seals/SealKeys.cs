using System.Security.Cryptography;
using Coop.Traceability.People;
using Coop.Traceability.Seals;

namespace Coop.Traceability.Storage.Seals;

/// <summary>
/// The co-op's signing key: made at the first use, its private half locked by the vault's cipher, bound to
/// co-op and key id.
/// </summary>
internal static class SealKeys
{
    /// <summary>The newest key, opened. Only inside the sealer's lock.</summary>
    public static async Task<(ECDsa Private, SealKey Public)> OpenAsync(
        SealDatabase database, IVaultCipher cipher, DateTimeOffset now, CancellationToken stop)
    {
        var keys = await database.KeysAsync(stop);
        return keys.Count == 0
            ? await MakeAsync(database, cipher, now, stop)
            : Unlock(database, cipher, keys[^1]);
    }

    private static (ECDsa, SealKey) Unlock(
        SealDatabase database, IVaultCipher cipher, (SealKey Key, byte[] Locked) row)
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(cipher.Open(Row(database.Tenant, row.Key.Id), row.Locked), out _);
        return (key, row.Key);
    }

    private static async Task<(ECDsa, SealKey)> MakeAsync(
        SealDatabase database, IVaultCipher cipher, DateTimeOffset now, CancellationToken stop)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var known = SealKey.Of(key);
        await database.RunAsync(
            $"insert into coop.{SealTables.Keys} (tenant_id, key_id, public_key, locked, made_at) "
            + "values ($1, $2, $3, $4, $5)",
            stop, database.Tenant, known.Id, known.PublicKey,
            cipher.Lock(Row(database.Tenant, known.Id), key.ExportPkcs8PrivateKey()), now.ToUniversalTime());
        return (key, known);
    }

    private static string Row(string tenant, string id) => $"{tenant}\nseal-key\n{id}";
}
