using Coop.Traceability.Amounts;
using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Plots;

/// <summary>What can happen on a plot. Its name and place are in a side document.</summary>
public abstract record PlotEvent
{
    private PlotEvent() { }

    /// <summary>The plot is on the map.</summary>
    /// <param name="AreaM2">Square metres.</param>
    /// <param name="Sheet">Name and place, see <see cref="PlotSheet"/>.</param>
    public sealed record Registered(
        PlotId Plot, RecordCode Code, MemberId Member, long AreaM2, string Cultivar, SideRef Sheet,
        FieldTime At)
        : PlotEvent, IOccurred;

    /// <summary>It was sprayed; a spray on a part counts for the whole.</summary>
    /// <param name="Product">What the label said when it was checked.</param>
    /// <param name="Operator">Who sprayed.</param>
    /// <param name="OnBehalfOf">Whose diary it is, when somebody else keeps it.</param>
    public sealed record Sprayed(
        SprayId Spray, SprayedProduct Product, string? Pest, MemberId Operator, MemberId? OnBehalfOf,
        FieldTime At)
        : PlotEvent, IOccurred;

    /// <summary>
    /// Leaf was picked; the thin side of a lot, here so that waiting times are decided on one stream.
    /// </summary>
    /// <param name="Lot">The leaf.</param>
    /// <param name="At">The day of picking.</param>
    public sealed record Picked(LotId Lot, Line Line, Weight Weight, FieldTime At) : PlotEvent, IOccurred;
}
