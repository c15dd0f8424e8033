namespace Coop.Traceability.Storage;

/// <summary>On whose authority something is written. Goes into the headers of every event.</summary>
/// <param name="Tenant">The co-op's key. Never empty: a write without a co-op is refused by the
/// store.</param>
/// <param name="RecordedBy">Pseudonymous key of the person or program that writes, for example
/// <c>user-01J…</c>.</param>
/// <param name="CommandId">Names the request, so that its events can be found together.</param>
/// <param name="OnBehalfOf">Pseudonymous key of the one for whom it is written; null when for
/// oneself.</param>
public sealed record WriteContext(
    string Tenant, string RecordedBy, string CommandId, string? OnBehalfOf = null);
