using System.Security.Cryptography;
using System.Text;

namespace Coop.Traceability.Seals;

/// <summary>
/// The Merkle tree hash of RFC 6962, section 2.1, with SHA-256: leaves are prefixed by 0, inner nodes by 1,
/// and a list is split at the greatest power of two below its length.
/// </summary>
public static class MerkleTree
{
    /// <summary>
    /// Root over texts in their order, lower-case hexadecimal; the hash of nothing for an empty list.
    /// </summary>
    public static string Root(IEnumerable<string> leaves)
    {
        var level = leaves.Select(Leaf).ToList();
        return Convert.ToHexStringLower(level.Count == 0 ? SHA256.HashData([]) : Reduce(level));
    }

    private static byte[] Leaf(string text) => SHA256.HashData([0, .. Encoding.UTF8.GetBytes(text)]);

    /// <summary>
    /// Pairing from the left and carrying an odd last node up gives the same tree as the splits do.
    /// </summary>
    private static byte[] Reduce(List<byte[]> level)
    {
        while (level.Count > 1)
        {
            var above = new List<byte[]>((level.Count + 1) / 2);
            for (var i = 0; i + 1 < level.Count; i += 2)
            {
                above.Add(SHA256.HashData([1, .. level[i], .. level[i + 1]]));
            }

            if (level.Count % 2 == 1)
            {
                above.Add(level[^1]);
            }

            level = above;
        }

        return level[0];
    }
}
