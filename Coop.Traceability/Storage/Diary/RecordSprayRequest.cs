using Coop.Traceability.Supplies;

namespace Coop.Traceability.Storage.Diary;

/// <summary>Enters a spraying into the diary of a plot.</summary>
/// <param name="PlotCode">The plot; a spray on a part of it counts for the whole.</param>
/// <param name="TradeName">The product as its label names it; empty when a label of the catalogue is
/// named.</param>
/// <param name="ActiveIngredient">From the label; null when not known.</param>
/// <param name="Dose">As applied, for example <c>20 ml/16 l</c>; empty: as on the label named.</param>
/// <param name="PhiDays">Whole days from spraying to picking, from the label, 0 to 365; null: unknown,
/// never cleared, or that of the label named.</param>
/// <param name="SprayedOn">The local day.</param>
/// <param name="OperatorCode">Member code of who sprayed.</param>
/// <param name="OnBehalfOfCode">Member code of whose diary it is when somebody else enters it.</param>
/// <param name="Pest">What it was for.</param>
/// <param name="Extras">What else is known; null when nothing is.</param>
public sealed record RecordSprayRequest(
    string PlotCode, string TradeName, string? ActiveIngredient, string Dose, int? PhiDays,
    DateOnly SprayedOn,
    string OperatorCode, string? OnBehalfOfCode, string? Pest, SprayExtras? Extras = null);

/// <summary>What else is known of a spraying.</summary>
/// <param name="Label">Code of a row of the label catalogue.</param>
/// <param name="Supply">Code of the purchase it was taken from; its stock falls.</param>
/// <param name="Amount">How much of it; needed with a supply.</param>
/// <param name="Unit">ml, g or piece; null: the supply's own.</param>
/// <param name="AreaM2">Treated area.</param>
/// <param name="WaterMl">Water, millilitres.</param>
/// <param name="Evidence">SHA-256 of pictures kept before.</param>
public sealed record SprayExtras(
    string? Label = null, string? Supply = null, long? Amount = null, string? Unit = null,
    long? AreaM2 = null, long? WaterMl = null, string? Equipment = null, string? Weather = null,
    IReadOnlyList<string>? Evidence = null);

/// <summary>The spraying is in the diary.</summary>
/// <param name="Spray">Key of the spraying, <c>spray-…</c>.</param>
/// <param name="FirstPickingOn">First day on which picking for VietGAP is allowed; null when the PHI is
/// unknown.</param>
/// <param name="ClaimsLost">Lots made before that lost their VietGAP claim by this late entry.</param>
public sealed record SprayRecorded(string Spray, DateOnly? FirstPickingOn, IReadOnlyList<string> ClaimsLost)
{
    public SprayRecorded(string spray, DateOnly? firstPickingOn) : this(spray, firstPickingOn, []) { }

    /// <summary>Lots that have their claim again, by a correction.</summary>
    public IReadOnlyList<string> ClaimsRestored { get; init; } = [];

    /// <summary>What the active ingredients were checked against; null when there was no list.</summary>
    public ActiveCheck? Check { get; init; }

    /// <summary>What is left of the supply; null when none was named.</summary>
    public long? SupplyLeft { get; init; }

    /// <summary>True when the waiting time is longer than tea labels normally say.</summary>
    public bool LongWait { get; init; }
}

/// <summary>Corrects a spraying that was entered wrongly.</summary>
/// <param name="Spray">Its key, <c>spray-…</c>.</param>
/// <param name="Reason">Free text, kept beside.</param>
/// <param name="As">How it was; null: it had not happened. Its plot must be the same.</param>
public sealed record CorrectSprayRequest(string Spray, string Reason, RecordSprayRequest? As);
