using Coop.Traceability.Decisions;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Tests.Given;
using CsCheck;

namespace Coop.Traceability.Tests.Lots;

public class GramsTests
{
    private static readonly Gen<(long[] Leaf, int[] Taken, int[] Made)> Runs = Gen.Select(
        Gen.Long[1, 60_000].Array[1, 6], Gen.Int[1, 100].Array[6], Gen.Int[1, 60].Array[1, 5]);

    /// <summary>
    /// Whatever goes in is in the outputs, in the loss or still on hand; the same for fresh leaf.
    /// </summary>
    [Fact]
    public void No_run_makes_or_loses_a_gram() => Runs.Sample(run =>
    {
        var lots = run.Leaf.Select((grams, i) => Some.LeafLot(i + 1, grams)).ToList();
        for (var round = 0; round < 3; round++)
        {
            lots = Processed(lots, run.Taken, run.Made, round);
        }
    });

    /// <summary>
    /// However a lot is taken apart, the fresh leaf behind the parts is the fresh leaf behind it.
    /// </summary>
    [Fact]
    public void Shares_of_fresh_leaf_add_up() =>
        Gen.Select(Gen.Long[1, 5_000], Gen.Long[1, 20_000], Gen.Long[1, 400].Array[1, 30])
            .Sample((weight, fresh, cuts) =>
        {
            var lot = Some.TeaLot(1, weight, fresh);
            long total = 0;
            foreach (var cut in cuts.Append(weight))
            {
                var taken = Amounts.Weight.FromGrams(Math.Min(cut, lot.OnHand.Grams));
                var share = lot.FreshShare(taken);
                total += share.Grams;
                lot = Lot.Fold(lot, new LotEvent.Used(Some.Batch(), taken, FieldTime.Of(Some.Now), share));
            }

            return total == fresh;
        });

    private static List<Lot> Processed(List<Lot> lots, int[] taken, int[] made, int round)
    {
        var inputs = lots.Select((l, i) => new Taking(l.Code, Math.Max(1, l.OnHand.Grams * taken[i] / 100)))
            .ToList();
        var total = inputs.Sum(i => i.Grams);
        var outputs = made.Select((part, i) => new Making(
            Some.Lot(100 + (round * 10) + i), Some.Code(100 + (round * 10) + i),
            FormattableString.Invariant($"g-{i}"), Math.Max(1, total * part / 100 / made.Length))).ToList();
        var command = new ProcessBatch(
            Some.Batch(round + 1), Some.Code(90), "green", inputs, outputs, Some.Now, Some.Now, Some.Member(),
            [],
            Some.Now);
        var decision = ProcessBatch.Decide(lots, command);
        if (decision is not Decision<BatchEvent>.Accepted { Events: [BatchEvent.Processed run] })
        {
            return lots;
        }

        var after = lots.Zip(BatchLots.Used(run), (l, used) => Lot.Fold(l, used)).ToList();
        var tea = BatchLots.Produced(run, lots, [.. outputs.Select(o => o.Code)])
            .Select(p => Lot.Fold(null, p)).ToList();
        (after.Sum(l => l.OnHand.Grams) + tea.Sum(l => l.OnHand.Grams) + run.Loss.Grams)
            .ShouldBe(lots.Sum(l => l.OnHand.Grams));
        tea.Sum(l => l.Fresh.Grams).ShouldBe(run.Inputs.Sum(i => i.Fresh.Grams));
        return tea.Count > 6 ? tea[..6] : tea;
    }
}
