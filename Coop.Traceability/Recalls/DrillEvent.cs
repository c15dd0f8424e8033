using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Recalls;

/// <summary>What can happen to a drill at night: it ran, and its report is kept.</summary>
public abstract record DrillEvent
{
    private DrillEvent() { }

    /// <summary>A drill ran. Nothing was held, nobody was told.</summary>
    /// <param name="Night">The local day in whose small hours it was due.</param>
    /// <param name="Seed">What the lot was drawn by.</param>
    /// <param name="Candidates">Lots of packs there were. The lot drawn is, of the first so many by key, the
    /// one whose number is the seed modulo their count, from 0: so the draw can be repeated.</param>
    /// <param name="Lot">The lot drawn; null when it failed before.</param>
    /// <param name="Steps">How long each step took, in order.</param>
    /// <param name="Lots">Affected lots of every kind.</param>
    /// <param name="Orders">Orders that packs had left with.</param>
    /// <param name="Units">Where the packs were.</param>
    /// <param name="Unbalanced">Codes of lots and runs whose grams do not add up.</param>
    /// <param name="Fault">Kind of the error that ended it half-way; null when it went through.</param>
    /// <param name="Report">SHA-256 of the kept PDF; null when there is none.</param>
    public sealed record Ran(
        DrillId Drill, DateOnly Night, int Seed, int Candidates, LotCode? Lot, IReadOnlyList<DrillStep> Steps,
        int Lots, int Orders, RecallUnits Units, IReadOnlyList<string> Unbalanced, string? Fault,
        string? Report, FieldTime At) : DrillEvent, IOccurred;
}

/// <summary>One step of a drill.</summary>
/// <param name="Step">draw, trace, scope, shelf or paper.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record DrillStep(string Step, long Milliseconds);
