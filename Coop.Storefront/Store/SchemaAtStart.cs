using Coop.Traceability.Storage;
using Marten;

namespace Coop.Storefront.Store;

/// <summary>
/// Brings the schema up to date before anything else starts, outside Production; there <c>migrate</c> does
/// it,
/// so that a start never changes a database unasked.
/// </summary>
internal sealed class SchemaAtStart(IDocumentStore store, IHostEnvironment environment)
    : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken stop) =>
        environment.IsProduction() ? Task.CompletedTask : CoopSchema.ApplyAsync(store, stop);

    public Task StartAsync(CancellationToken stop) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken stop) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken stop) => Task.CompletedTask;

    public Task StopAsync(CancellationToken stop) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken stop) => Task.CompletedTask;
}
