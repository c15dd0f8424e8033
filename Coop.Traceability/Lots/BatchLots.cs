using Coop.Traceability.Amounts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Lots;

/// <summary>What a run means for the lots that go in and come out.</summary>
public static class BatchLots
{
    /// <summary>The fact for the stream of each input, in the order of the inputs.</summary>
    public static IEnumerable<LotEvent.Used> Used(BatchEvent.Processed run) => Used(LotRun.Of(run));

    /// <summary>The fact for the stream of each input, in the order of the inputs.</summary>
    public static IEnumerable<LotEvent.Used> Used(BatchEvent.Reworked run) => Used(LotRun.Of(run));

    private static IEnumerable<LotEvent.Used> Used(LotRun run) =>
        run.Inputs.Select(i => new LotEvent.Used(run.Batch, i.Weight, run.At, i.Fresh));

    /// <summary>
    /// The first fact of each lot that comes out; one claim-less input takes the claim from all.
    /// </summary>
    /// <param name="lots">The inputs as they were.</param>
    /// <param name="codes">The code of each output, in their order.</param>
    public static IEnumerable<LotEvent.Produced> Produced(
        BatchEvent.Processed run, IReadOnlyList<Lot> lots, IReadOnlyList<LotCode> codes) =>
        Produced(LotRun.Of(run), lots, codes);

    /// <summary>
    /// The first fact of each lot that comes out; one claim-less input takes the claim from all.
    /// </summary>
    /// <param name="lots">The inputs as they were.</param>
    /// <param name="codes">The code of each output, in their order.</param>
    public static IEnumerable<LotEvent.Produced> Produced(
        BatchEvent.Reworked run, IReadOnlyList<Lot> lots, IReadOnlyList<LotCode> codes) =>
        Produced(LotRun.Of(run), lots, codes);

    private static IEnumerable<LotEvent.Produced> Produced(
        LotRun run, IReadOnlyList<Lot> lots, IReadOnlyList<LotCode> codes)
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
    private static List<Weight> FreshShares(LotRun run)
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

/// <summary>What processing and reworking have in common.</summary>
internal sealed record LotRun(
    BatchId Batch, TeaType? Tea, IReadOnlyList<BatchEvent.Input> Inputs,
    IReadOnlyList<BatchEvent.Output> Outputs, Weight Fresh, bool WithinBand, FieldTime At)
{
    public static LotRun Of(BatchEvent.Processed e) =>
        new(e.Batch, e.Tea, e.Inputs, e.Outputs, e.Fresh, e.WithinBand, e.At);

    public static LotRun Of(BatchEvent.Reworked e) =>
        new(e.Batch, e.Tea, e.Inputs, e.Outputs, e.Fresh, true, e.At);
}
