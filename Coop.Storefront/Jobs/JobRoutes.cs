using System.Text.Json;

namespace Coop.Storefront.Jobs;

/// <summary>Tells how one kind of job is read and who carries it out.</summary>
public sealed record JobRoute(
    string Kind, Func<IServiceProvider, string, JobRun, CancellationToken, Task> RunAsync)
{
    /// <summary>
    /// The route of <typeparamref name="TJob"/>; its handler is taken from a scope of its own.
    /// </summary>
    public static JobRoute To<TJob, THandler>() where TJob : IJob where THandler : class, IJobHandler<TJob> =>
        new(TJob.Kind, (scope, body, run, stop) =>
        {
            var job = JsonSerializer.Deserialize<TJob>(body, JobQueue.Json)
                ?? throw new JsonException($"The body of a job of kind {TJob.Kind} is null.");
            return ActivatorUtilities.GetServiceOrCreateInstance<THandler>(scope).RunAsync(job, run, stop);
        });
}

/// <summary>All kinds of jobs this process can carry out.</summary>
public sealed class JobRoutes(IEnumerable<JobRoute> routes)
{
    private readonly Dictionary<string, JobRoute> _byKind =
        routes.ToDictionary(r => r.Kind, StringComparer.Ordinal);

    /// <summary>The route of a kind; null when this version of the program knows none.</summary>
    public JobRoute? Find(string kind) => _byKind.GetValueOrDefault(kind);
}
