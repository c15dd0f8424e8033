using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Coop.Traceability.Tests.Given;
using CsCheck;

namespace Coop.Traceability.Tests.Genealogy;

public class SharesTests
{
    [Fact]
    public void Shares_follow_the_fresh_leaf_and_add_up_to_the_lot() =>
        Gen.Long[1, 60_000].Array[1, 12].Where(leaf => leaf.Sum() >= 100).Sample(leaf =>
        {
            var ancestry = Tea(leaf, leaf.Sum() / 4);
            var shares = Shares.Of(ancestry);
            shares.Values.Sum().ShouldBe(leaf.Sum() / 4);
            foreach (var (grams, i) in leaf.Select((g, i) => (g, i)))
            {
                var exact = (decimal)grams * (leaf.Sum() / 4) / leaf.Sum();
                Math.Abs(shares[Some.Lot(i + 1).Value] - exact).ShouldBeLessThanOrEqualTo(1);
            }
        });

    private static Ancestry Tea(long[] leaf, long made)
    {
        var lots = leaf.Select((grams, i) => Some.LeafLot(i + 1, grams)).ToList();
        var command = new ProcessBatch(
            Some.Batch(), Some.Code(90), "green", [.. lots.Select(l => new Taking(l.Code, l.Weight.Grams))],
            [new Making(Some.Lot(99), Some.Code(99), "moc-cau", made)], Some.Now, Some.Now, Some.Member(), [],
            Some.Now);
        var run = new Verdict<BatchEvent>(ProcessBatch.Decide(lots, command)).ThenOne<BatchEvent.Processed>();
        var tea = Lot.Fold(null, BatchLots.Produced(run, lots, [Some.Code(99)]).Single());
        return new Ancestry(
            LotId.Parse(tea.Id), lots.Append(tea).ToDictionary(l => l.Id),
            new Dictionary<string, Batch> { [run.Batch.Value] = Batch.Fold(null, run) },
            new Dictionary<string, Plot>(), new Dictionary<string, Member>(), []);
    }
}
