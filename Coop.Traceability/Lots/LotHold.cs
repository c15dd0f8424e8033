using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Lots;

/// <summary>One thing that keeps a lot from leaving and from being used.</summary>
/// <param name="Recall">Code of the recall that asked for it; null when a person did.</param>
public sealed record LotHold(HoldId Hold, string? Recall, DateOnly Since);
