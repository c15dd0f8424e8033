namespace Coop.Traceability.People;

/// <summary>What is known of a person. Lives in the vault only; no event ever holds it.</summary>
/// <param name="Name">The full name in one field, 2 to 60 characters; see <see cref="FullName"/>.</param>
/// <param name="Phone">As typed; null when the person has none. See <see cref="PhoneNumber"/>.</param>
public sealed record PersonDetails(string Name, string? Phone);
