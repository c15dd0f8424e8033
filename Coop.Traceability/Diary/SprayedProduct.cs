namespace Coop.Traceability.Diary;

/// <summary>A plant-protection product as its label reads, copied when the spray is entered.</summary>
/// <param name="TradeName">As registered.</param>
/// <param name="ActiveIngredient">Null when not known.</param>
/// <param name="Dose">As applied, for example <c>20 ml/16 l</c>.</param>
/// <param name="PhiDays">Whole local days from spraying to picking; null: unknown, so nothing is
/// cleared.</param>
public sealed record SprayedProduct(string TradeName, string? ActiveIngredient, string Dose, int? PhiDays);
