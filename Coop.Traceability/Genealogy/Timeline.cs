using Coop.Traceability.Amounts;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;

namespace Coop.Traceability.Genealogy;

/// <summary>Puts the facts that concern a lot in the order in which they happened.</summary>
internal static class Timeline
{
    public static IReadOnlyList<StoryStep> Of(Ancestry from) =>
        [.. from.Facts.Where(f => Concerns(from, f)).Select(f => Step(from, f)).OfType<StoryStep>()
            .OrderBy(s => s.On).ThenBy(s => Order(s.Stage)).ThenBy(s => s.At)];

    /// <summary>
    /// Whether a fact of an ancestor's stream belongs to this lot and not to its other descendants.
    /// </summary>
    public static bool Concerns(Ancestry from, StoredFact fact) => fact.Data switch
    {
        PlotEvent.Sprayed e => Sprayings.Concern(from, fact.Stream, e.Spray, e.At.On),
        PlotEvent.SprayCorrected e => Sprayings.Concern(from, fact.Stream, e.Spray, e.At.On),
        PlotEvent.SprayRetracted e => Sprayings.Concern(from, fact.Stream, e.Spray, null),
        PlotEvent.Picked e => from.Lots.ContainsKey(e.Lot.Value),
        LotEvent.Used e => from.Batches.ContainsKey(e.Batch.Value),
        LotEvent.Unpacked e => from.Batches.ContainsKey(e.Batch.Value) || fact.Stream == from.Root.Value,
        LotEvent.Filled e => e.Into == from.Root,
        LotEvent.Shipped or LotEvent.Held or LotEvent.Released or LotEvent.DisplaySuspended
            or LotEvent.DisplayRestored or LotEvent.DisplayCancelled or LotEvent.Delivered
            or LotEvent.Returned or LotEvent.Disposed or LotEvent.Taken => fact.Stream == from.Root.Value,
        _ => true,
    };

    private static int Order(string stage) => Stages.All.TakeWhile(s => s != stage).Count();

    private static StoryStep? Step(Ancestry from, StoredFact fact) => fact.Data switch
    {
        PlotEvent.Sprayed e => Sprayings.Step(from, fact, e.Spray),
        PlotEvent.Picked e => New(fact, Steps.Picked, e.At, exact: false) with
        {
            Plot = from.Plots[fact.Stream].Code.Value, Lot = from.Lots[e.Lot.Value].Code,
            Grams = e.Weight.Grams,
        },
        LotEvent.Received e => New(fact, Steps.Received, e.At) with
        {
            Lot = e.Code, Grams = e.Weight.Grams, Grade = e.Grade, Plot = from.Plots[e.Plot.Value].Code.Value,
            Household = from.Members[e.Member.Value].Code.Value,
        },
        BatchEvent.Processed e => New(fact, Steps.Processed, e.At) with
        {
            Batch = e.Code, Grams = e.Outputs.Sum(o => o.Weight.Grams),
        },
        BatchEvent.StepDone e => New(fact, Steps.StepDone, e.At) with
        {
            Batch = from.Batches[fact.Stream].Code, Work = e.Step, Tenths = e.Tenths,
        },
        BatchEvent.Reworked e => New(fact, StepOf(e.Kind), e.At) with
        {
            Batch = e.Code, Grams = e.Outputs.Sum(o => o.Weight.Grams), Grade = e.Outputs[0].Grade,
        },
        LotEvent.Unpacked e when fact.Stream == from.Root.Value =>
            New(fact, Steps.Unpacked, e.At) with
            {
                Lot = from.Lots[fact.Stream].Code, Units = e.Units, Grams = e.Weight.Grams,
            },
        BatchEvent.YieldExplained e => New(fact, Steps.YieldExplained, e.At) with
        {
            Batch = from.Batches[fact.Stream].Code,
        },
        LotEvent.ClaimRestored e => New(fact, Steps.ClaimRestored, e.At) with
        {
            Lot = from.Lots[fact.Stream].Code,
        },
        LotEvent.ClaimLost e => New(fact, Steps.ClaimLost, e.At) with { Lot = from.Lots[fact.Stream].Code },
        LotEvent.Packed e => New(fact, Steps.Packed, e.At, exact: false) with
        {
            Lot = e.Code, Grams = e.Weight.Grams, Units = e.Units, Grade = e.Grade,
        },
        LotEvent.Shipped e => New(fact, Steps.Shipped, e.At) with
        {
            Lot = from.Lots[fact.Stream].Code, Units = e.Units,
        },
        LotEvent.Corrected e => New(fact, Steps.Corrected, e.At) with
        {
            Lot = from.Lots[fact.Stream].Code, Grams = e.Was.Weight.Grams, Grade = e.Was.Grade,
        },
        LotEvent.Delivered e => Leaving(from, fact, Steps.Delivered, e.At, e.Weight, 0),
        LotEvent.Returned e => Leaving(from, fact, Steps.Returned, e.At, e.Weight, 0),
        LotEvent.Disposed e => Leaving(from, fact, Steps.Disposed, e.At, e.Weight, e.Units),
        LotEvent.Taken e => Leaving(from, fact, Steps.Taken, e.At, e.Weight, e.Units),
        LotEvent.Held e => New(fact, Steps.Held, e.At) with { Lot = from.Lots[fact.Stream].Code },
        LotEvent.Released e => New(fact, Steps.Released, e.At) with { Lot = from.Lots[fact.Stream].Code },
        LotEvent.DisplaySuspended e => Shown(from, fact, Steps.DisplaySuspended, e.At, e.Basis),
        LotEvent.DisplayRestored e => Shown(from, fact, Steps.DisplayRestored, e.At, e.Basis),
        LotEvent.DisplayCancelled e => Shown(from, fact, Steps.DisplayCancelled, e.At, e.Basis),
        _ => null,
    };

    private static StoryStep Shown(
        Ancestry from, StoredFact fact, string kind, FieldTime at, string basis) =>
        New(fact, kind, at) with { Lot = from.Lots[fact.Stream].Code, Detail = basis };

    private static StoryStep Leaving(
        Ancestry from, StoredFact fact, string kind, FieldTime at, Weight weight, int units) =>
        New(fact, kind, at) with
        {
            Lot = from.Lots[fact.Stream].Code, Grams = weight.Grams, Units = units > 0 ? units : null,
        };

    private static string StepOf(ReworkKind kind) => kind switch
    {
        ReworkKind.Split => Steps.Split,
        ReworkKind.Merge => Steps.Merged,
        ReworkKind.Regrade => Steps.Regraded,
        ReworkKind.Unpack => Steps.Unpacked,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static StoryStep New(StoredFact fact, string kind, FieldTime at, bool exact = true) =>
        new(Stages.Of(kind), kind, at.On, exact ? at.At : null, fact.Late);
}
