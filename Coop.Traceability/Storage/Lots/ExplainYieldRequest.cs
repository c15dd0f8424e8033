namespace Coop.Traceability.Storage.Lots;

/// <summary>
/// Gives the reason for a yield outside the band of its tea type, so that its lots can be packed.
/// </summary>
/// <param name="Batch">Code of the run.</param>
/// <param name="Reason">In plain words, 10 to 1,000 characters; kept in a side document.</param>
public sealed record ExplainYieldRequest(string Batch, string Reason);

/// <summary>The reason is on record.</summary>
public sealed record YieldExplained(string Batch);
