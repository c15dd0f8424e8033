namespace Coop.Storefront.Jobs;

/// <summary>A job that was given up and waits for a person.</summary>
/// <param name="Kind">For example <c>order.expire</c>.</param>
/// <param name="Body">The job as JSON: keys and codes.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Reason">The last error, or the code of the refusal.</param>
public sealed record DeadJob(
    string Id, string Kind, string Body, int Attempts, string Reason, DateTimeOffset QueuedAt,
    DateTimeOffset DeadAt);
