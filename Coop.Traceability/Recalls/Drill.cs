using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Recalls;

/// <summary>A drill at night as its one fact tells it; see <see cref="DrillEvent.Ran"/>.</summary>
/// <param name="Id">Stream key.</param>
public sealed record Drill(
    string Id, DateOnly Night, int Seed, int Candidates, LotCode? Lot, IReadOnlyList<DrillStep> Steps,
    int Lots, int Orders, RecallUnits Units, IReadOnlyList<string> Unbalanced, string? Fault, string? Report,
    FieldTime At)
{
    /// <summary>Every pack is accounted for, every gram adds up, and it went through.</summary>
    public bool Passed() => Fault is null && Units.Unaccounted == 0 && Unbalanced.Count == 0;

    /// <summary>All steps together, milliseconds.</summary>
    public long Took() => Steps.Sum(s => s.Milliseconds);

    /// <summary>One fact further.</summary>
    public static Drill Fold(Drill? drill, DrillEvent fact) => (drill, fact) switch
    {
        (null, DrillEvent.Ran e) => new Drill(
            e.Drill.Value, e.Night, e.Seed, e.Candidates, e.Lot, e.Steps, e.Lots, e.Orders, e.Units,
            e.Unbalanced, e.Fault, e.Report, e.At),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };
}
