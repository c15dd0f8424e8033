using System.Globalization;
using Coop.Traceability.Seals;
using JasperFx.Events;
using Marten;

namespace Coop.Traceability.Storage;

/// <summary>Checks events against the hash they were given when they were appended.</summary>
public static class EventSeal
{
    /// <summary>The hash of an event as the store gives it back.</summary>
    public static string Recomputed(IEvent fact, string tenant, IDocumentStore store) =>
        Stamp.Hash(fact, fact.StreamKey!, tenant, store.Options.Serializer());

    /// <summary>Whether the hash in its header is still the hash of the event.</summary>
    public static bool Holds(IEvent fact, string tenant, IDocumentStore store) =>
        fact.GetHeader(EventHash.Header)?.ToString() == Recomputed(fact, tenant, store);

    /// <summary>When an event was written down, from its header.</summary>
    public static DateTimeOffset RecordedAt(IEvent fact) => fact.GetHeader(Stamp.RecordedAt) switch
    {
        DateTime at => new DateTimeOffset(at.ToUniversalTime()),
        DateTimeOffset at => at,
        string text =>
            DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        _ => fact.Timestamp,
    };
}
