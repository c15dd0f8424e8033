using System.Numerics;

namespace Coop.Traceability.Seals;

/// <summary>Checks proofs after RFC 9162, sections 2.1.3.2 and 2.1.4.2.</summary>
public static class MerkleProof
{
    /// <summary>Whether a leaf stands at an index (from 0) of the tree with this root.</summary>
    public static bool Includes(
        long index, long size, byte[] leaf, IReadOnlyList<byte[]> path, byte[] root)
    {
        if (index < 0 || index >= size)
        {
            return false;
        }

        var (node, last, hash) = (index, size - 1, leaf);
        foreach (var other in path)
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleLog.Join(other, hash);
                while ((node & 1) == 0 && node != 0)
                {
                    (node, last) = (node >> 1, last >> 1);
                }
            }
            else
            {
                hash = MerkleLog.Join(hash, other);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && hash.AsSpan().SequenceEqual(root);
    }

    /// <summary>Whether the tree with the first root is the beginning of the one with the second.</summary>
    public static bool Grows(
        long from, byte[] fromRoot, long to, byte[] toRoot, IReadOnlyList<byte[]> path)
    {
        if (from > to || from < 0 || (path.Count == 0 && from != to && from != 0))
        {
            return false;
        }

        if (from == 0 || from == to)
        {
            return path.Count == 0 && (from == 0 || fromRoot.AsSpan().SequenceEqual(toRoot));
        }

        var nodes = BitOperations.IsPow2(from) ? [fromRoot, .. path] : path;
        var (node, last) = (from - 1, to - 1);
        while ((node & 1) == 1)
        {
            (node, last) = (node >> 1, last >> 1);
        }

        var (old, grown) = (nodes[0], nodes[0]);
        foreach (var other in nodes.Skip(1))
        {
            if (last == 0)
            {
                return false;
            }

            if ((node & 1) == 1 || node == last)
            {
                (old, grown) = (MerkleLog.Join(other, old), MerkleLog.Join(other, grown));
                while ((node & 1) == 0 && node != 0)
                {
                    (node, last) = (node >> 1, last >> 1);
                }
            }
            else
            {
                grown = MerkleLog.Join(grown, other);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && old.AsSpan().SequenceEqual(fromRoot) && grown.AsSpan().SequenceEqual(toRoot);
    }
}
