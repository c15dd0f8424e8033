using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Coop.Traceability.Seals;

/// <summary>
/// SHA-256 over the canonical JSON of one event: co-op, stream, event id, type, headers and body. Stream
/// version
/// and position are not part of it; they are unknown at the moment of appending.
/// </summary>
public static class EventHash
{
    /// <summary>Header that carries the hash, and that the hash leaves out.</summary>
    public const string Header = "hash";

    /// <summary>Lower-case hexadecimal SHA-256, 64 characters.</summary>
    public static string Of(
        string tenant, string stream, Guid id, string type, JsonObject headers, JsonNode body)
    {
        var sealedHeaders = (JsonObject)headers.DeepClone();
        sealedHeaders.Remove(Header);
        var whole = new JsonObject
        {
            ["tenant"] = tenant,
            ["stream"] = stream,
            ["id"] = id.ToString("D"),
            ["type"] = type,
            ["headers"] = sealedHeaders,
            ["body"] = body.DeepClone(),
        };
        using var document = JsonSerializer.SerializeToDocument(whole);
        return Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Of(document.RootElement)));
    }

    /// <summary>The hash of an event as its JSON lies in the store or in a bundle; no type is
    /// needed.</summary>
    public static string Of(string tenant, StoredEvent stored)
    {
        var headers = new JsonObject();
        foreach (var (name, value) in JsonNode.Parse(stored.Headers) as JsonObject ?? [])
        {
            headers[name] = HeaderForm(value?.DeepClone());
        }

        return Of(tenant, stored.Stream, stored.Id, stored.Type, headers, JsonNode.Parse(stored.Body)!);
    }

    /// <summary>
    /// The store gives a header that looks like an instant back as one and forgets how it was written, so
    /// every such header is hashed in one form: UTC with milliseconds, the form that is stored.
    /// </summary>
    public static JsonNode? HeaderForm(JsonNode? header) =>
        header is JsonValue text && text.GetValueKind() == JsonValueKind.String
        && text.Deserialize<JsonElement>().TryGetDateTime(out var at)
            ? JsonValue.Create(Text(at.Kind == DateTimeKind.Unspecified ? at : at.ToUniversalTime()))
            : header;

    /// <summary>An instant as headers hold it.</summary>
    public static string Text(DateTime at) =>
        at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
