namespace Coop.Storefront.Jobs;

/// <summary>Carries out one kind of job.</summary>
/// <typeparam name="TJob">The kind.</typeparam>
public interface IJobHandler<in TJob> where TJob : IJob
{
    /// <summary>
    /// Asks others first, outside any transaction, then writes once by
    /// <see cref="JobRun.CompleteAsync{T}"/>. An exception means: try again later.
    /// </summary>
    Task RunAsync(TJob job, JobRun run, CancellationToken stop);
}
