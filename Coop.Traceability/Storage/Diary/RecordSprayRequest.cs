namespace Coop.Traceability.Storage.Diary;

/// <summary>Enters a spraying into the diary of a plot.</summary>
/// <param name="PlotCode">The plot; a spray on a part of it counts for the whole.</param>
/// <param name="TradeName">The product as its label names it.</param>
/// <param name="ActiveIngredient">From the label; null when not known.</param>
/// <param name="Dose">As applied, for example <c>20 ml/16 l</c>.</param>
/// <param name="PhiDays">Whole days from spraying to picking, from the label, 0 to 365; null: unknown,
/// never cleared.</param>
/// <param name="SprayedOn">The local day.</param>
/// <param name="OperatorCode">Member code of who sprayed.</param>
/// <param name="OnBehalfOfCode">Member code of whose diary it is when somebody else enters it.</param>
/// <param name="Pest">What it was for.</param>
public sealed record RecordSprayRequest(
    string PlotCode, string TradeName, string? ActiveIngredient, string Dose, int? PhiDays,
    DateOnly SprayedOn,
    string OperatorCode, string? OnBehalfOfCode, string? Pest);

/// <summary>The spraying is in the diary.</summary>
/// <param name="Spray">Key of the spraying, <c>spray-…</c>.</param>
/// <param name="FirstPickingOn">First day on which picking for VietGAP is allowed; null when the PHI is
/// unknown.</param>
/// <param name="ClaimsLost">Lots made before that lost their VietGAP claim by this late entry.</param>
public sealed record SprayRecorded(string Spray, DateOnly? FirstPickingOn, IReadOnlyList<string> ClaimsLost)
{
    public SprayRecorded(string spray, DateOnly? firstPickingOn) : this(spray, firstPickingOn, []) { }
}
