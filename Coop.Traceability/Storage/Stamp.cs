using System.Text.Json;
using System.Text.Json.Nodes;
using Coop.Traceability.Moments;
using Coop.Traceability.Seals;
using JasperFx.Events;
using Marten;

namespace Coop.Traceability.Storage;

/// <summary>Gives every event its headers and its hash at the moment it is appended.</summary>
internal static class Stamp
{
    public const string RecordedAt = "recordedAt";
    public const string RecordedBy = "recordedBy";
    public const string OnBehalfOf = "onBehalfOf";
    public const string CommandId = "commandId";
    public const string Late = "late";

    /// <summary>Stamps what has been queued on <paramref name="session"/> and not been stamped yet.</summary>
    public static void Pending(
        IDocumentSession session, WriteContext context, DateTimeOffset now, TimeSpan late)
    {
        var serializer = session.DocumentStore.Options.Serializer();
        foreach (var stream in session.PendingChanges.Streams())
        {
            foreach (var fact in stream.Events.Where(e => e.GetHeader(EventHash.Header) is null))
            {
                Headers(fact, context, now, late);
                fact.SetHeader(EventHash.Header, Hash(fact, stream.Key!, context.Tenant, serializer));
            }
        }
    }

    private static void Headers(IEvent fact, WriteContext context, DateTimeOffset now, TimeSpan late)
    {
        if (fact.Id == Guid.Empty)
        {
            fact.Id = Guid.CreateVersion7(now);
        }

        fact.SetHeader(RecordedAt, EventHash.Text(now.UtcDateTime));
        fact.SetHeader(RecordedBy, context.RecordedBy);
        fact.SetHeader(CommandId, context.CommandId);
        if (context.OnBehalfOf is { } other)
        {
            fact.SetHeader(OnBehalfOf, other);
        }

        if (fact.Data is IOccurred happened && now - happened.At.At > late)
        {
            fact.SetHeader(Late, true);
        }
    }

    /// <summary>The hash of an event as written now or as read back from the store.</summary>
    public static string Hash(IEvent fact, string stream, string tenant, ISerializer serializer)
    {
        var headers = new JsonObject();
        foreach (var (name, value) in fact.Headers ?? [])
        {
            headers[name] = EventHash.HeaderForm(JsonSerializer.SerializeToNode(value));
        }

        var body = JsonNode.Parse(serializer.ToJson(fact.Data))!;
        return EventHash.Of(tenant, stream, fact.Id, fact.EventTypeName, headers, body);
    }
}
