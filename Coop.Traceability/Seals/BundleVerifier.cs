using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace Coop.Traceability.Seals;

/// <summary>Checks a lot's bundle with nothing but the bundle: no database, no network.</summary>
public static class BundleVerifier
{
    /// <summary>The first thing that does not hold, or that all holds.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="expectedKey">Id of the key the co-op is known to have; null to take the bundle's.</param>
    public static BundleVerdict Verify(ReadOnlyMemory<byte> file, string? expectedKey = null)
    {
        try
        {
            using var document = JsonDocument.Parse(
                file, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Check(document.RootElement, expectedKey);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException
            or KeyNotFoundException or FormatException or CryptographicException or OverflowException)
        {
            return new BundleVerdict.Unreadable(fault.Message);
        }
    }

    private static BundleVerdict Check(JsonElement bundle, string? expectedKey)
    {
        if (Text(bundle, "format") != LotBundle.Format)
        {
            return new BundleVerdict.Unreadable(Text(bundle, "format"));
        }

        var keys = bundle.GetProperty("keys").EnumerateArray().Select(Key).ToDictionary(k => k.Id);
        var head = Head(Text(bundle, "coop"), bundle.GetProperty("head"));
        if (expectedKey is not null && head.KeyId != expectedKey)
        {
            return new BundleVerdict.OtherKey(head.KeyId, expectedKey);
        }

        if (!keys.TryGetValue(head.KeyId, out var key) || !head.Holds(key))
        {
            return new BundleVerdict.HeadFalse(head.Day);
        }

        var events = bundle.GetProperty("events").EnumerateArray().ToList();
        if (events.Select(e => Event(e, head)).FirstOrDefault(fault => fault is not null) is { } fault)
        {
            return fault;
        }

        return Manifest(bundle, key)
            ? new BundleVerdict.Holds(
                head.Coop, Text(bundle, "lot"), events.Count,
                events.Count(e => !e.TryGetProperty("body", out _)), bundle.GetProperty("waiting").GetInt32(),
                head.Day, key.Id)
            : new BundleVerdict.ManifestFalse();
    }

    private static BundleVerdict? Event(JsonElement json, TreeHead head)
    {
        var (id, type, hash) = (Text(json, "id"), Text(json, "type"), Text(json, "hash"));
        var entry = new SealEntry(
            json.GetProperty("position").GetInt64(), Text(json, "stream"),
            json.GetProperty("version").GetInt64(), hash);
        if (json.TryGetProperty("body", out var body))
        {
            var stored = new StoredEvent(
                0, Guid.Parse(id), entry.Stream, entry.Version, type,
                json.GetProperty("headers").GetRawText(), body.GetRawText());
            if (EventHash.Of(head.Coop, stored) != hash)
            {
                return new BundleVerdict.EventChanged(id, type);
            }
        }

        var path = json.GetProperty("path").EnumerateArray().Select(p => p.GetString()!).ToList();
        return new EventProof(Guid.Parse(id), type, entry, head, path).Holds()
            ? null
            : new BundleVerdict.PathFalse(id, type);
    }

    private static bool Manifest(JsonElement bundle, SealKey key)
    {
        var manifest = bundle.GetProperty("manifest");
        var rest = System.Text.Json.Nodes.JsonObject.Create(bundle)!;
        rest.Remove("manifest");
        using var document = JsonSerializer.SerializeToDocument(rest);
        return Text(manifest, "keyId") == key.Id
            && Text(manifest, "algorithm") == SealKey.Algorithm
            && Text(manifest, "sha256") == Convert.ToHexStringLower(LotBundle.Digest(document.RootElement))
            && key.Verifies(LotBundle.Signed(document.RootElement), Text(manifest, "signature"));
    }

    /// <summary>The key of the PEM; its other forms must be of the same key.</summary>
    private static SealKey Key(JsonElement json)
    {
        var pem = Text(json, "pem");
        var fields = PemEncoding.Find(pem);
        var key = SealKey.Of(Convert.FromBase64String(pem[fields.Base64Data]));
        return key.Id == Text(json, "kid") && key.Point() == (Text(json, "x"), Text(json, "y"))
            ? key
            : throw new FormatException("A key's id is not that of the key.");
    }

    private static TreeHead Head(string coop, JsonElement json) => new(
        coop, DateOnly.ParseExact(Text(json, "day"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        json.GetProperty("size").GetInt64(), Text(json, "root"), Text(json, "chain"),
        DateTimeOffset.Parse(
            Text(json, "madeAt"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Text(json, "keyId"), Text(json, "algorithm"), Text(json, "signature"));

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"{name} is missing.");
}
