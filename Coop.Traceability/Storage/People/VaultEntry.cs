namespace Coop.Traceability.Storage.People;

/// <summary>One row of the vault: what is known of one person in one role, encrypted.</summary>
/// <param name="Id">Key that events carry, <c>person-…</c>.</param>
/// <param name="Kind">The role, for example <c>member</c> or <c>order-contact</c>.</param>
/// <param name="Locked">The fields, encrypted.</param>
/// <param name="PhoneHash">Keyed hash of the phone; null without one.</param>
public sealed record VaultEntry(string Id, string Kind, byte[] Locked, string? PhoneHash);
