using System.Text.Json;

namespace Coop.Traceability.Seals;

/// <summary>One event as it lies in the store, untouched by any type of ours.</summary>
/// <param name="Sequence">The store's own number; has gaps, differs between copies of the books.</param>
/// <param name="Stream">Key of its stream.</param>
/// <param name="Version">Its place in the stream, from 1.</param>
/// <param name="Type">Stored name, for example <c>lot.received.v1</c>.</param>
/// <param name="Headers">JSON object.</param>
/// <param name="Body">JSON.</param>
public sealed record StoredEvent(
    long Sequence, Guid Id, string Stream, long Version, string Type, string Headers, string Body)
{
    /// <summary>The hash it was given when it was appended; null when it has none.</summary>
    public string? HashInHeader()
    {
        using var headers = JsonDocument.Parse(Headers);
        return headers.RootElement.ValueKind == JsonValueKind.Object
            && headers.RootElement.TryGetProperty(EventHash.Header, out var hash)
            && hash.ValueKind == JsonValueKind.String
                ? hash.GetString()
                : null;
    }
}
