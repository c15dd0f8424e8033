using System.Security.Cryptography;
using System.Text;
using Coop.Traceability.Seals;

namespace Coop.Traceability.Tests.Seals;

public class MerkleTreeTests
{
    [Fact]
    public void The_root_of_nothing_is_the_hash_of_nothing() =>
        MerkleTree.Root([]).ShouldBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    [Fact]
    public void The_root_of_one_empty_leaf_is_the_known_one() =>
        MerkleTree.Root([""]).ShouldBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(13)]
    [InlineData(33)]
    public void The_root_is_that_of_the_definition(int count)
    {
        var leaves = Enumerable.Range(0, count).Select(n => $"leaf {n}").ToArray();
        MerkleTree.Root(leaves).ShouldBe(Convert.ToHexStringLower(ByDefinition(leaves)));
    }

    [Fact]
    public void Order_counts() => MerkleTree.Root(["a", "b"]).ShouldNotBe(MerkleTree.Root(["b", "a"]));

    /// <summary>RFC 6962, 2.1, word for word: split at the greatest power of two below the length.</summary>
    private static byte[] ByDefinition(ReadOnlySpan<string> leaves)
    {
        if (leaves.Length == 1)
        {
            return SHA256.HashData([0, .. Encoding.UTF8.GetBytes(leaves[0])]);
        }

        var split = 1;
        while (split * 2 < leaves.Length)
        {
            split *= 2;
        }

        return SHA256.HashData([1, .. ByDefinition(leaves[..split]), .. ByDefinition(leaves[split..])]);
    }
}
