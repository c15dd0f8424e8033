using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Coop.Traceability.Storage;

/// <summary>
/// Turns a fold into Marten's single-stream projection. The same fold serves the store, the page and the
/// test.
/// </summary>
/// <typeparam name="TState">Immutable state with a string <c>Id</c>, the stream key.</typeparam>
/// <typeparam name="TEvent">The closed family of facts of the stream.</typeparam>
public sealed partial class StreamProjection<TState, TEvent>(Func<TState?, TEvent, TState?> fold)
    : SingleStreamProjection<TState, string>
    where TState : class
    where TEvent : class
{
    public override TState? Evolve(TState? snapshot, string id, IEvent e) =>
        e.Data is TEvent fact ? fold(snapshot, fact) : snapshot;
}
