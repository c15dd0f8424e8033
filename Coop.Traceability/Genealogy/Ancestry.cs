using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;

namespace Coop.Traceability.Genealogy;

/// <summary>A lot and everything it came from, folded from facts.</summary>
/// <param name="Facts">By stream, in the order of the stream.</param>
public sealed record Ancestry(
    LotId Root, IReadOnlyDictionary<string, Lot> Lots, IReadOnlyDictionary<string, Batch> Batches,
    IReadOnlyDictionary<string, Plot> Plots, IReadOnlyDictionary<string, Member> Members,
    IReadOnlyList<StoredFact> Facts)
{
    /// <summary>Folds whole streams; a stream's facts may stand in any order.</summary>
    public static Ancestry Of(LotId root, IEnumerable<StoredFact> facts)
    {
        var streams = facts.GroupBy(f => f.Stream)
            .ToDictionary(g => g.Key, g => g.OrderBy(f => f.Version).ToList());
        return new Ancestry(
            root,
            Folded<Lot, LotEvent>(streams, Lot.Fold),
            Folded<Batch, BatchEvent>(streams, Batch.Fold),
            Folded<Plot, PlotEvent>(streams, Plot.Fold),
            Folded<Member, MemberEvent>(streams, Member.Fold),
            [.. streams.Values.SelectMany(s => s)]);
    }

    /// <summary>Streams that a fact points back to: where its lot came from, and who was there.</summary>
    public static IEnumerable<string> Behind(object fact) => fact switch
    {
        LotEvent.Received e => [e.Plot.Value, e.Member.Value],
        LotEvent.Produced e => [e.Batch.Value],
        LotEvent.Packed e => [e.Source.Value],
        BatchEvent.Processed e => [e.Operator.Value, .. e.Inputs.Select(i => i.Lot.Value)],
        BatchEvent.Reworked e => [e.Operator.Value, .. e.Inputs.Select(i => i.Lot.Value)],
        BatchEvent.StepDone e => [e.Operator.Value],
        PlotEvent.Registered e => [e.Member.Value],
        _ => [],
    };

    private static Dictionary<string, TState> Folded<TState, TEvent>(
        Dictionary<string, List<StoredFact>> streams, Func<TState?, TEvent, TState?> fold)
        where TState : class
        where TEvent : class =>
        streams.Where(s => s.Value[0].Data is TEvent).ToDictionary(
            s => s.Key,
            s => s.Value.Aggregate((TState?)null, (state, fact) => fold(state, (TEvent)fact.Data))!);
}
