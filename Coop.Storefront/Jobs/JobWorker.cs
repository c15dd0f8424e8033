using Coop.Storefront.Jobs.Table;
using Coop.Traceability.Storage;
using Marten;

namespace Coop.Storefront.Jobs;

/// <summary>
/// Takes due jobs and carries them out. Any number of workers in any number of processes may do so at once:
/// a job is held by one, for a lease; when its holder dies, the next one takes it over after the lease.
/// </summary>
public sealed partial class JobWorker(
    IDocumentStore store, Ledger ledger, JobRoutes routes, IServiceScopeFactory scopes, TimeProvider clock,
    ILogger<JobWorker> log)
{
    /// <summary>How long a worker may hold a job.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>How long an attempt may take; shorter than the lease.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);

    private const int AtOnce = 4;
    private const int ReasonLength = 500;

    private readonly JobClaims _claims = new(store);

    /// <summary>Carries out what is due now, until nothing due is left.</summary>
    /// <returns>How many attempts were made.</returns>
    public async Task<int> RunDueAsync(CancellationToken stop = default)
    {
        var attempts = 0;
        while (true)
        {
            var jobs = await _claims.TakeAsync(AtOnce, clock.GetUtcNow(), Lease, stop);
            if (jobs.Count == 0)
            {
                return attempts;
            }

            await Task.WhenAll(jobs.Select(job => AttemptAsync(job, stop)));
            attempts += jobs.Count;
        }
    }

    private async Task AttemptAsync(ClaimedJob job, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            await RunAsync(job, patience.Token);
        }
        catch (JobTakenOverException)
        {
            TakenOver(log, job.Id, job.Kind);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await _claims.GiveBackAsync(job, CancellationToken.None);
        }
        catch (Exception fault)
        {
            await FailAsync(job, fault, CancellationToken.None);
        }
    }

    private async Task RunAsync(ClaimedJob job, CancellationToken stop)
    {
        if (job.Attempt > JobGaps.Attempts)
        {
            await BuryAsync(job, "The process ended in the middle of the last attempt.", stop);
            return;
        }

        var route = routes.Find(job.Kind)
            ?? throw new InvalidOperationException($"No handler for jobs of kind {job.Kind}.");
        await using var scope = scopes.CreateAsyncScope();
        var run = new JobRun(job, ledger, stop);
        await route.RunAsync(scope.ServiceProvider, job.Body, run, stop);
        if (run.Refused is { } refusal)
        {
            await BuryAsync(job, refusal.Code, stop);
        }
        else if (!run.Completed)
        {
            throw new InvalidOperationException($"The handler of {job.Kind} returned without completing.");
        }
    }

    private async Task FailAsync(ClaimedJob job, Exception fault, CancellationToken stop)
    {
        var reason = $"{fault.GetType().Name}: {fault.Message}";
        if (JobGaps.After(job.Attempt) is { } gap)
        {
            Failed(log, job.Id, job.Kind, job.Attempt, gap, fault);
            await _claims.PutOffAsync(job, Short(reason), clock.GetUtcNow() + gap, stop);
        }
        else
        {
            await BuryAsync(job, reason, stop);
        }
    }

    private Task BuryAsync(ClaimedJob job, string reason, CancellationToken stop)
    {
        Dead(log, job.Id, job.Kind, job.Tenant, reason);
        return _claims.BuryAsync(job, Short(reason), clock.GetUtcNow(), stop);
    }

    private static string Short(string reason) =>
        reason.Length <= ReasonLength ? reason : reason[..ReasonLength];

    [LoggerMessage(LogLevel.Information, "{Job} ({Kind}) took too long; another worker has it.")]
    private static partial void TakenOver(ILogger log, string job, string kind);

    [LoggerMessage(LogLevel.Warning, "{Job} ({Kind}) failed at attempt {Attempt}; next in {Gap}.")]
    private static partial void Failed(
        ILogger log, string job, string kind, int attempt, TimeSpan gap, Exception fault);

    [LoggerMessage(LogLevel.Error, "{Job} ({Kind}) of {Tenant} is dead: {Reason}")]
    private static partial void Dead(ILogger log, string job, string kind, string tenant, string reason);
}
