using System.Numerics;
using System.Security.Cryptography;

namespace Coop.Traceability.Seals;

/// <summary>A whole subtree of 2^Level leaves, the Index-th of its level from the left.</summary>
public readonly record struct MerkleNode(int Level, long Index)
{
    /// <summary>Position (from 1) of the leaf that makes it whole.</summary>
    public long Position => (Index + 1) << Level;
}

/// <summary>
/// The growing tree of RFC 6962 over a log, from its whole subtrees: roots and proofs of any size need some
/// tens of them, never all leaves.
/// </summary>
/// <param name="node">Gives the hash of a whole subtree.</param>
public sealed class MerkleLog(Func<MerkleNode, byte[]> node)
{
    /// <summary>An inner node: SHA-256 over 1, left and right.</summary>
    public static byte[] Join(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);

    /// <summary>The subtrees made whole by the leaf at a position, the leaf first.</summary>
    /// <param name="before">Gives the subtrees to the left.</param>
    public static IReadOnlyList<byte[]> Completed(
        long position, byte[] leaf, Func<MerkleNode, byte[]> before)
    {
        var nodes = new List<byte[]> { leaf };
        var index = position - 1;
        for (var level = 0; (index & 1) == 1; level++, index >>= 1)
        {
            nodes.Add(Join(before(new MerkleNode(level, index - 1)), nodes[level]));
        }

        return nodes;
    }

    /// <summary>The root over the first <paramref name="size"/> leaves.</summary>
    public byte[] Root(long size) => size == 0 ? SHA256.HashData([]) : Range(0, size);

    /// <summary>The audit path of a leaf (index from 0) in the tree of a size, lowest first.</summary>
    public IReadOnlyList<byte[]> Inclusion(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        return Path(index, 0, size);
    }

    /// <summary>The proof that the tree of one size is the beginning of the tree of a greater one.</summary>
    public IReadOnlyList<byte[]> Consistency(long from, long to)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from, to);
        return from == 0 || from == to ? [] : Sub(from, 0, to, true);
    }

    private List<byte[]> Path(long index, long start, long size)
    {
        if (size == 1)
        {
            return [];
        }

        var k = Split(size);
        var (path, other) = index < k
            ? (Path(index, start, k), Range(start + k, size - k))
            : (Path(index - k, start + k, size - k), Range(start, k));
        path.Add(other);
        return path;
    }

    private List<byte[]> Sub(long from, long start, long size, bool whole)
    {
        if (from == size)
        {
            return whole ? [] : [Range(start, size)];
        }

        var k = Split(size);
        var (path, other) = from <= k
            ? (Sub(from, start, k, whole), Range(start + k, size - k))
            : (Sub(from - k, start + k, size - k, false), Range(start, k));
        path.Add(other);
        return path;
    }

    private byte[] Range(long start, long size)
    {
        if (BitOperations.IsPow2(size))
        {
            var level = BitOperations.TrailingZeroCount(size);
            return node(new MerkleNode(level, start >> level));
        }

        var k = Split(size);
        return Join(Range(start, k), Range(start + k, size - k));
    }

    /// <summary>The greatest power of two below a size above 1.</summary>
    private static long Split(long size) => 1L << BitOperations.Log2((ulong)(size - 1));
}
