namespace Coop.Storefront.Jobs.Table;

/// <summary>A job one worker holds for a while.</summary>
/// <param name="Body">The job as JSON.</param>
/// <param name="Attempt">1 for the first; also tells whether the holder is still the holder.</param>
public sealed record ClaimedJob(string Id, string Tenant, string Kind, string Body, int Attempt);
