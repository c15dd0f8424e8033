using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Coop.Traceability.Seals;

/// <summary>
/// One line of the sealed log: which event stands at which place. Its text is what both the chain and the
/// tree are made of.
/// </summary>
/// <param name="Position">Its place in the co-op's log, from 1, without gaps.</param>
/// <param name="Stream">Key of the event's stream.</param>
/// <param name="Version">The event's place in its stream, from 1.</param>
/// <param name="EventHash">Lower-case hexadecimal SHA-256 of the event.</param>
public sealed record SealEntry(long Position, string Stream, long Version, string EventHash)
{
    /// <summary>The bytes that are hashed.</summary>
    public byte[] Bytes() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"coop-seal-v1\n{Position}\n{Stream}\n{Version}\n{EventHash}"));

    /// <summary>The leaf in the tree: SHA-256 over 0 and the text.</summary>
    public byte[] Leaf() => SHA256.HashData([0, .. Bytes()]);

    /// <summary>The chain hash: SHA-256 over the one before and the text.</summary>
    public byte[] Chain(ReadOnlySpan<byte> before) => SHA256.HashData([.. before, .. Bytes()]);

    /// <summary>What the chain of a co-op begins with.</summary>
    public static byte[] Beginning(string tenant) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"coop-seal-v1\n{tenant}"));
}
