using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Coop.Traceability.Seals;

/// <summary>The signed tree head: the co-op's word, given once, on how its whole log stood.</summary>
/// <param name="Coop">The co-op's key.</param>
/// <param name="Day">The day it closes, at +07:00.</param>
/// <param name="Size">How many entries the log had.</param>
/// <param name="Root">Merkle root over them, lower-case hexadecimal.</param>
/// <param name="Chain">Chain hash of the last of them.</param>
/// <param name="MadeAt">When it was signed, UTC, cut to milliseconds.</param>
/// <param name="KeyId">Which key signed; see <see cref="SealKey"/>.</param>
/// <param name="Algorithm">Always <see cref="SealKey.Algorithm"/>.</param>
/// <param name="Signature">Base64 of r and s, 64 bytes (IEEE P1363).</param>
public sealed record TreeHead(
    string Coop, DateOnly Day, long Size, string Root, string Chain, DateTimeOffset MadeAt, string KeyId,
    string Algorithm, string Signature)
{
    /// <summary>The bytes that are signed: every field above but algorithm and signature.</summary>
    public byte[] Signed() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"coop-tree-head-v1\n{Coop}\n{Day:yyyy-MM-dd}\n{Size}\n{Root}\n{Chain}\n"
        + $"{EventHash.Text(MadeAt.UtcDateTime)}\n{KeyId}"));

    /// <summary>SHA-256 of the signed bytes: what is given to a time-stamping service.</summary>
    public byte[] Digest() => SHA256.HashData([.. Signed(), .. Encoding.UTF8.GetBytes($"\n{Signature}")]);

    /// <summary>Whether the signature is the key's over exactly these fields.</summary>
    public bool Holds(SealKey key) =>
        key.Id == KeyId && Algorithm == SealKey.Algorithm && key.Verifies(Signed(), Signature);
}
