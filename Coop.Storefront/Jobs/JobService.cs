using Npgsql;

namespace Coop.Storefront.Jobs;

/// <summary>
/// Looks for due jobs every second as long as the process lives. An idle look is one index probe.
/// </summary>
public sealed partial class JobService(JobWorker worker, TimeProvider clock, ILogger<JobService> log)
    : BackgroundService
{
    /// <summary>The longest a due job waits while a worker is idle.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = await LookAsync(stoppingToken);
            await Task.Delay(pause, clock, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<TimeSpan> LookAsync(CancellationToken stop)
    {
        try
        {
            await worker.RunDueAsync(stop);
            return Pause;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return Pause;
        }
        catch (Exception fault)
        {
            Failed(log, fault);
            return PauseAfterFault;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Looking for due jobs failed; trying again soon.")]
    private static partial void Failed(ILogger log, Exception fault);
}
