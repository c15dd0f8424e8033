using Coop.Traceability.Amounts;
using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Lots;

/// <summary>What a run means for the lots that go in and come out.</summary>
public static class BatchLots
{
    /// <summary>The fact for the stream of each input, in the order of the inputs.</summary>
    public static IEnumerable<LotEvent.Used> Used(BatchEvent.Processed run) =>
        run.Inputs.Select(i => new LotEvent.Used(run.Batch, i.Weight, run.At));

    /// <summary>
    /// The first fact of each lot that comes out; one claim-less input takes the claim from all.
    /// </summary>
    /// <param name="lots">The inputs as they were.</param>
    /// <param name="codes">The code of each output, in their order.</param>
    public static IEnumerable<LotEvent.Produced> Produced(
        BatchEvent.Processed run, IReadOnlyList<Lot> lots, IReadOnlyList<LotCode> codes)
    {
        var losses = lots.Where(l => !l.HasClaim())
            .Select(l => new ClaimLoss(ClaimLossReason.InputWithoutClaim, Input: LotId.Parse(l.Id))).ToList();
        var unexplained = lots.SelectMany(l => l.Unexplained)
            .Concat(run.WithinBand ? [] : [run.Batch]).Distinct().ToList();
        var picked = PickingDays.Of(lots.Select(l => l.Picked));
        var shares = FreshShares(run);
        return run.Outputs.Select((o, i) => new LotEvent.Produced(
            o.Lot, codes[i], run.Batch, run.Tea, o.Grade, o.Weight, shares[i], picked, losses,
            lots.Any(l => l.Isolated), unexplained, run.At));
    }

    /// <summary>The fresh leaf behind each output, by weight; together exactly what went in.</summary>
    private static List<Weight> FreshShares(BatchEvent.Processed run)
    {
        var total = run.Outputs.Sum(o => o.Weight.Grams);
        var shares = new List<Weight>();
        long made = 0, given = 0;
        foreach (var output in run.Outputs)
        {
            made += output.Weight.Grams;
            var upto = (long)((Int128)run.Fresh.Grams * made / total);
            shares.Add(Weight.FromGrams(upto - given));
            given = upto;
        }

        return shares;
    }
}
