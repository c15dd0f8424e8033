using Coop.Storefront.Jobs.Table;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Jobs;

/// <summary>Puts a dead job back on the list, due at once and with all its attempts.</summary>
public sealed record RetryJobRequest(string Id);

/// <summary>Drops a dead job for good.</summary>
public sealed record DropJobRequest(string Id);

/// <summary>The job is off the list of dead ones.</summary>
public sealed record DeadJobSettled(string Id);

/// <summary>What a person can do with a dead job.</summary>
public static class DeadJobRequests
{
    /// <summary>
    /// Carries out <see cref="RetryJobRequest"/>; refuses <see cref="JobRefusal.NoSuchJob"/>.
    /// </summary>
    public static Task<Outcome<DeadJobSettled>> RetryJobAsync(
        this CoopSession session, RetryJobRequest request, CancellationToken stop = default) =>
        SettleAsync(session, request.Id, SettleDeadJob.Retry(request.Id, session), stop);

    /// <summary>
    /// Carries out <see cref="DropJobRequest"/>; refuses <see cref="JobRefusal.NoSuchJob"/>.
    /// </summary>
    public static Task<Outcome<DeadJobSettled>> DropJobAsync(
        this CoopSession session, DropJobRequest request, CancellationToken stop = default) =>
        SettleAsync(session, request.Id, SettleDeadJob.Drop(request.Id, session), stop);

    private static async Task<Outcome<DeadJobSettled>> SettleAsync(
        CoopSession session, string id, SettleDeadJob statement, CancellationToken stop)
    {
        var dead = await session.Documents.DeadJobsAsync(stop);
        if (dead.All(job => job.Id != id))
        {
            return new JobRefusal.NoSuchJob(id);
        }

        session.Queue(statement);
        return new DeadJobSettled(id);
    }
}
