using Coop.Traceability.Book;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Coop.Traceability.Storage.Book;

/// <summary>Folds a record with what the headers of its facts say: who wrote them down, and when.</summary>
public sealed partial class EntryProjection : SingleStreamProjection<Entry, string>
{
    public override Entry? Evolve(Entry? snapshot, string id, IEvent e) =>
        e.Data is BookEvent fact ? Entry.Fold(snapshot, id, fact, WrittenOf(e)) : snapshot;

    /// <summary>What the headers of a fact say.</summary>
    internal static Written WrittenOf(IEvent e) => new(
        e.Id, EventSeal.RecordedAt(e), e.GetHeader(Stamp.RecordedBy)?.ToString() ?? "",
        e.GetHeader(Stamp.Late) is not null);
}
