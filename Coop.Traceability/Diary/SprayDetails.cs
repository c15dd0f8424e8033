using Coop.Traceability.Supplies;

namespace Coop.Traceability.Diary;

/// <summary>
/// What is known of a spraying beyond product, dose and day. Sprayings entered before it existed have none.
/// </summary>
/// <param name="Label">Code of the row of the catalogue it was checked against.</param>
/// <param name="Supply">Code of the purchase it was taken from.</param>
/// <param name="Amount">How much of it, in its smallest unit.</param>
/// <param name="Unit">ml, g or piece.</param>
/// <param name="AreaM2">Treated area, square metres.</param>
/// <param name="WaterMl">Water, millilitres.</param>
/// <param name="RegisteredDose">The dose on the label.</param>
/// <param name="Check">What its active ingredients were checked against.</param>
/// <param name="Evidence">SHA-256 of pictures.</param>
public sealed record SprayDetails(
    string? Label = null, string? Supply = null, long? Amount = null, string? Unit = null,
    long? AreaM2 = null, long? WaterMl = null, string? Equipment = null, string? Weather = null,
    string? RegisteredDose = null, ActiveCheck? Check = null, IReadOnlyList<string>? Evidence = null)
{
    /// <summary>A thousand cubic metres.</summary>
    public const long MostWaterMl = 1_000_000_000;
}
