using Coop.Storefront.Jobs.Table;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Jobs;

/// <summary>One attempt at one job.</summary>
public sealed class JobRun(ClaimedJob job, Ledger ledger, CancellationToken stop)
{
    /// <summary>Name under which jobs write; stands in the headers of their events.</summary>
    public const string Author = "program-jobs";

    /// <summary>The co-op the job belongs to.</summary>
    public string Tenant => job.Tenant;

    /// <summary>The same over all attempts: the key to give to providers.</summary>
    public string Id => job.Id;

    /// <summary>1 for the first attempt.</summary>
    public int Attempt => job.Attempt;

    internal bool Completed { get; private set; }

    internal Refusal? Refused { get; private set; }

    /// <summary>
    /// Writes the job's effect and takes the job off the list in one transaction, so that the effect
    /// happens once even when a worker dies or is too slow. A refusal writes nothing and ends the job as
    /// dead.
    /// </summary>
    /// <exception cref="JobTakenOverException">The attempt took too long and another worker has the
    /// job.</exception>
    public async Task<Outcome<T>> CompleteAsync<T>(Func<CoopSession, Task<Outcome<T>>> command)
    {
        var outcome = await ledger.WriteAsync(
            new WriteContext(job.Tenant, Author, job.Id),
            async session =>
            {
                var decided = await command(session);
                session.Queue(new FinishJob(job));
                return decided;
            },
            stop);
        Completed = true;
        Refused = (outcome as Outcome<T>.Refused)?.Reason;
        return outcome;
    }

    /// <summary>Ends the job without an effect, because nothing is left to do.</summary>
    public Task CompleteAsync() => CompleteAsync<bool>(_ => Task.FromResult<Outcome<bool>>(true));
}
