using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage;
using JasperFx.Events;
using Marten;
using Marten.Events;
using Weasel.Core;

namespace Coop.Benchmarks.Trace;

/// <summary>One fact of a command, for the stream it belongs to.</summary>
/// <param name="State">What the stream is of when the fact begins it; null when it goes on.</param>
/// <param name="Id">The event's id; null for a fresh one.</param>
internal sealed record StagedFact(string Stream, Type? State, object Fact, Guid? Id = null);

/// <summary>
/// Writes facts by COPY as the write path would have stored them: stamped and hashed by the very same code,
/// with the snapshots their folds give. Only what decides is left out: that is the caller's part.
/// </summary>
internal sealed class Staging(IDocumentStore store, string tenant)
{
    private const int EventsAtOnce = 20_000;

    private readonly Dictionary<string, Stream> streams = [];
    private readonly List<IEvent> events = [];
    private readonly SideRows sides = new(store, tenant);

    /// <summary>Events written so far.</summary>
    public long Written { get; private set; }

    /// <summary>The state of a stream as far as it is staged.</summary>
    public T State<T>(string stream) where T : class => (T)streams[stream].State!;

    /// <summary>Goes on with a stream that is in the store already.</summary>
    public void Continue(string stream, object state, long version) =>
        streams[stream] = new Stream { State = state, Version = version, Kept = true };

    /// <summary>One command: its facts get their headers together.</summary>
    public void Command(DateTimeOffset now, WriteContext context, params StagedFact[] facts)
    {
        using var session = store.LightweightSession(tenant);
        foreach (var fact in facts)
        {
            if (fact.State is { } state)
            {
                session.Events.StartStream(state, fact.Stream, fact.Fact);
            }
            else
            {
                session.Events.Append(fact.Stream, fact.Fact);
            }
        }

        var ids = facts.Where(f => f.Id is not null)
            .ToDictionary(f => f.Fact, f => f.Id!.Value, ReferenceEqualityComparer.Instance);
        var pending = session.PendingChanges.Streams();
        foreach (var (stream, fact) in pending.SelectMany(s => s.Events.Select(e => (s, e))))
        {
            fact.Id = ids.GetValueOrDefault(fact.Data);
        }

        Stamp.Pending(session, context, now, TimeSpan.FromDays(3));
        var staged = pending.SelectMany(s => s.Events.Select(e => (s.Key, Event: e)))
            .ToDictionary(e => e.Event.Data, ReferenceEqualityComparer.Instance);
        foreach (var fact in facts)
        {
            Fold(fact, staged[fact.Fact].Event, now);
        }
    }

    /// <summary>The packs of a lot and the shelf they stand on.</summary>
    public void Packs(LotEvent.Packed packed, IReadOnlyList<string> serials) => sides.Packs(packed, serials);

    /// <summary>Writes what is staged when it is enough; call it between chains only.</summary>
    public Task FlushAsync() => events.Count >= EventsAtOnce ? WriteAsync() : Task.CompletedTask;

    /// <summary>Writes the rest, and what was gone on with.</summary>
    public async Task FinishAsync()
    {
        await WriteAsync();
        await sides.FinishAsync(streams.Where(s => s.Value.Kept).Select(s =>
            (s.Key, s.Value.State!, s.Value.Version)));
    }

    private void Fold(StagedFact of, IEvent fact, DateTimeOffset now)
    {
        if (!streams.TryGetValue(of.Stream, out var stream))
        {
            streams[of.Stream] = stream = new Stream { Type = of.State };
        }

        stream.Version++;
        stream.State = (fact.Data, stream.State) switch
        {
            (LotEvent e, var s) => Lot.Fold((Lot?)s, e),
            (BatchEvent e, var s) => Batch.Fold((Batch?)s, e),
            (PlotEvent e, var s) => Plot.Fold((Plot?)s, e),
            (MemberEvent e, var s) => Member.Fold((Member?)s, e),
            _ => throw new InvalidOperationException($"{fact.Data.GetType()} is not staged."),
        };
        fact.StreamKey = of.Stream;
        fact.TenantId = tenant;
        fact.Version = stream.Version;
        fact.Timestamp = now.ToUniversalTime();
        events.Add(fact);
        sides.Edges(fact);
    }

    private async Task WriteAsync()
    {
        var fresh = streams.Where(s => !s.Value.Kept).ToList();
        await store.BulkInsertEventStreamAsync(
            tenant,
            [.. fresh.Select(s => new BulkEventStreamHeader
            {
                Key = s.Key, Version = s.Value.Version, AggregateType = s.Value.Type,
            })],
            Events(), EventsAtOnce, CancellationToken.None);
        await store.BulkInsertDocumentsAsync(
            tenant, fresh.Select(s => s.Value.State!), BulkInsertMode.InsertsOnly, EventsAtOnce);
        await sides.WriteAsync();
        Written += events.Count;
        events.Clear();
        foreach (var (key, _) in fresh)
        {
            streams.Remove(key);
        }
    }

#pragma warning disable CS1998 // what is staged is there already
    private async IAsyncEnumerable<IEvent> Events()
#pragma warning restore CS1998
    {
        foreach (var fact in events)
        {
            yield return fact;
        }
    }

    private sealed class Stream
    {
        public object? State { get; set; }

        public Type? Type { get; init; }

        public long Version { get; set; }

        /// <summary>It was there before.</summary>
        public bool Kept { get; init; }
    }
}
