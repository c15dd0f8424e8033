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
}
