using System.Globalization;
using Coop.Traceability.Seals;

namespace Coop.Traceability.Tests.Seals;

public sealed class MerkleLogTests
{
    private const int Most = 70;
    private readonly Dictionary<MerkleNode, byte[]> nodes = [];
    private readonly List<byte[]> leaves = [];

    public MerkleLogTests()
    {
        for (var position = 1; position <= Most; position++)
        {
            var leaf = new SealEntry(position, "lot-1", position, "hash").Leaf();
            leaves.Add(leaf);
            var made = MerkleLog.Completed(position, leaf, node => nodes[node]);
            for (var level = 0; level < made.Count; level++)
            {
                nodes[new MerkleNode(level, (position >> level) - 1)] = made[level];
            }
        }
    }

    private MerkleLog Tree => new(node => nodes[node]);

    [Fact]
    public void The_root_is_that_of_RFC_6962_at_every_size()
    {
        for (var size = 1; size <= Most; size++)
        {
            var texts = Enumerable.Range(1, size).Select(p => System.Text.Encoding.UTF8.GetString(
                new SealEntry(p, "lot-1", p, "hash").Bytes()));
            Convert.ToHexStringLower(Tree.Root(size)).ShouldBe(MerkleTree.Root(texts));
        }
    }

    [Fact]
    public void Every_leaf_is_proved_in_every_tree_and_no_other_leaf_is()
    {
        for (var size = 1; size <= Most; size++)
        {
            var root = Tree.Root(size);
            for (var index = 0; index < size; index++)
            {
                var path = Tree.Inclusion(index, size);
                MerkleProof.Includes(index, size, leaves[index], path, root).ShouldBeTrue();
                MerkleProof.Includes(index, size, leaves[(index + 1) % Most], path, root).ShouldBeFalse();
                MerkleProof.Includes((index + 1) % size, size, leaves[index], path, root)
                    .ShouldBe(size == 1, string.Create(CultureInfo.InvariantCulture, $"{index} of {size}"));
            }
        }
    }

    [Fact]
    public void Every_tree_is_proved_to_grow_into_every_later_one_and_a_rewritten_one_is_not()
    {
        for (var from = 1; from <= Most; from++)
        {
            for (var to = from; to <= Most; to++)
            {
                var path = Tree.Consistency(from, to);
                MerkleProof.Grows(from, Tree.Root(from), to, Tree.Root(to), path).ShouldBeTrue();
                MerkleProof.Grows(from, leaves[^1], to, Tree.Root(to), path).ShouldBeFalse();
                MerkleProof.Grows(from, Tree.Root(from), to, leaves[^1], path).ShouldBeFalse();
            }
        }
    }
}
