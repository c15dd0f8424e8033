using System.Text.Json.Serialization;
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
    /// <param name="Details">Null for sprayings entered before there were any; then not written, so that
    /// their hashes stay what they are.</param>
    public sealed record Sprayed(
        SprayId Spray, SprayedProduct Product, string? Pest, MemberId Operator, MemberId? OnBehalfOf,
        FieldTime At,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SprayDetails? Details = null)
        : PlotEvent, IOccurred;

    /// <summary>A spraying had been entered wrongly; this is how it was.</summary>
    /// <param name="EventId">The event that is corrected.</param>
    /// <param name="At">The day it was sprayed, as corrected.</param>
    public sealed record SprayCorrected(
        SprayId Spray, Guid EventId, SideRef Reason, SprayedProduct Product, string? Pest, MemberId Operator,
        FieldTime At, SprayDetails? Details) : PlotEvent, IOccurred;

    /// <summary>A spraying that was entered had not happened.</summary>
    /// <param name="EventId">The event that is taken back.</param>
    /// <param name="At">When it was taken back.</param>
    public sealed record SprayRetracted(SprayId Spray, Guid EventId, SideRef Reason, FieldTime At)
        : PlotEvent, IOccurred;

    /// <summary>What is known of the plot changed; what happened on it before stays as it was.</summary>
    /// <param name="Sheet">The new version of its sheet.</param>
    /// <param name="PlantedIn">Year of planting.</param>
    /// <param name="Risk">Neighbours and risks, free text beside.</param>
    /// <param name="AreaCode">Growing-area code granted by the province.</param>
    public sealed record Changed(
        long AreaM2, string Cultivar, SideRef Sheet, int? PlantedIn, SideRef? Risk, string? AreaCode,
        FieldTime At) : PlotEvent, IOccurred;

    /// <summary>
    /// Leaf was picked; the thin side of a lot, here so that waiting times are decided on one stream.
    /// </summary>
    /// <param name="Lot">The leaf.</param>
    /// <param name="At">The day of picking.</param>
    public sealed record Picked(LotId Lot, Line Line, Weight Weight, FieldTime At) : PlotEvent, IOccurred;
}
