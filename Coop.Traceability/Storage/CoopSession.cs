using JasperFx.Events;
using Marten;
using Marten.Events;
using Marten.Internal.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Traceability.Storage;

/// <summary>
/// One transaction of one co-op: streams are fetched, decisions appended, side rows queued, and all of it is
/// saved together or not at all. Made by <see cref="Ledger"/>; every write of the system goes through it.
/// </summary>
public sealed class CoopSession(
    IDocumentSession documents, WriteContext context, DateTimeOffset now, IServiceProvider host)
{
    /// <summary>The Marten session underneath, for queries and documents.</summary>
    public IDocumentSession Documents { get; } = documents;

    /// <summary>On whose authority the transaction writes.</summary>
    public WriteContext Context { get; } = context;

    /// <summary>The one instant of this transaction.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>What is written down later than this after it happened is marked as late.</summary>
    public TimeSpan LateAfter { get; internal set; } = TimeSpan.FromDays(3);

    /// <summary>
    /// Something only the host can supply: the cipher of the vault, the list of places, timers.
    /// </summary>
    /// <exception cref="InvalidOperationException">The host has registered none.</exception>
    public T Need<T>() where T : notnull => host.GetRequiredService<T>();

    /// <summary>A stream to decide on; saving fails if someone else appended to it in between.</summary>
    public Task<IEventStream<TState>> FetchAsync<TState>(string key, CancellationToken stop = default)
        where TState : class => Documents.Events.FetchForWriting<TState>(key, stop);

    /// <summary>Several streams to decide on together, in the order of the keys, in one round trip.</summary>
    public async Task<IReadOnlyList<IEventStream<TState>>> FetchManyAsync<TState>(
        IReadOnlyList<string> keys, CancellationToken stop = default) where TState : class
    {
        var batch = Documents.CreateBatchQuery();
        var streams = keys.Select(key => batch.Events.FetchForWriting<TState>(key)).ToList();
        await batch.Execute(stop);
        return await Task.WhenAll(streams);
    }

    /// <summary>Begins a stream of <typeparamref name="TState"/>.</summary>
    public void Start<TState>(string key, params IEnumerable<object> facts) where TState : class =>
        Documents.Events.StartStream<TState>(key, facts);

    /// <summary>Queues a statement of our own in the same transaction.</summary>
    public void Queue(IStorageOperation operation) => Documents.QueueOperation(operation);

    /// <summary>Stamps the queued events and commits everything.</summary>
    internal Task SaveAsync(CancellationToken stop)
    {
        Stamp.Pending(Documents, Context, Now, LateAfter);
        return Documents.SaveChangesAsync(stop);
    }
}
