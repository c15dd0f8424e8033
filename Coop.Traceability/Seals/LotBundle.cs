using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Coop.Traceability.Seals;

/// <summary>One event of a bundle.</summary>
/// <param name="Proof">Its place in the sealed log and the path to the signed root.</param>
/// <param name="Stored">Its headers and body; null where they are withheld and only the hash is
/// given.</param>
public sealed record BundledEvent(EventProof Proof, StoredEvent? Stored);

/// <summary>
/// A lot's book as one JSON file that proves itself: events with their hashes and paths, the signed head they
/// lead to, the co-op's public keys, and a signed manifest over all of it.
/// </summary>
public static class LotBundle
{
    public const string Format = "coop-bundle-v1";

    private static readonly string[] Open =
    [
        "plot.registered.v1", "plot.sprayed.v1", "plot.picked.v1", "lot.received.v1", "lot.produced.v1",
        "lot.packed.v1", "lot.used.v1", "lot.filled.v1", "lot.claim-lost.v1", "batch.processed.v1",
    ];

    /// <summary>
    /// Whether anybody may read the whole event. The others (households, orders, holds and every kind that is
    /// not named here) go out as their hash only.
    /// </summary>
    public static bool IsOpen(string type) => Open.Contains(type);

    /// <summary>The bundle without its manifest.</summary>
    /// <param name="waiting">Events of the lot that no signed head covers yet.</param>
    public static JsonObject Compose(
        string lot, TreeHead head, IReadOnlyList<SealKey> keys, IReadOnlyList<BundledEvent> events,
        int waiting) => new()
        {
            ["format"] = Format,
            ["coop"] = head.Coop,
            ["lot"] = lot,
            ["keys"] = new JsonArray([.. keys.Select(Key)]),
            ["head"] = Head(head),
            ["events"] = new JsonArray([.. events.Select(Event)]),
            ["waiting"] = waiting,
        };

    /// <summary>The bytes the manifest signs.</summary>
    /// <param name="bundle">Without its manifest.</param>
    public static byte[] Signed(JsonElement bundle) =>
        Encoding.UTF8.GetBytes($"{Format}\n{Convert.ToHexStringLower(Digest(bundle))}");

    /// <summary>The bundle with its manifest, as the file's bytes.</summary>
    /// <param name="sign">Signs bytes with the co-op's key.</param>
    public static byte[] Seal(JsonObject bundle, string keyId, Func<byte[], string> sign)
    {
        using var document = JsonSerializer.SerializeToDocument(bundle);
        bundle["manifest"] = new JsonObject
        {
            ["sha256"] = Convert.ToHexStringLower(Digest(document.RootElement)),
            ["keyId"] = keyId,
            ["algorithm"] = SealKey.Algorithm,
            ["signature"] = sign(Signed(document.RootElement)),
        };
        return JsonSerializer.SerializeToUtf8Bytes(bundle, Written);
    }

    /// <summary>A head as it is published.</summary>
    public static JsonObject Head(TreeHead head) => new()
    {
        ["day"] = head.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["size"] = head.Size,
        ["root"] = head.Root,
        ["chain"] = head.Chain,
        ["madeAt"] = EventHash.Text(head.MadeAt.UtcDateTime),
        ["keyId"] = head.KeyId,
        ["algorithm"] = head.Algorithm,
        ["signature"] = head.Signature,
    };

    /// <summary>A key as it is published: JWK members and PEM.</summary>
    public static JsonObject Key(SealKey key)
    {
        var (x, y) = key.Point();
        return new JsonObject
        {
            ["kid"] = key.Id, ["kty"] = "EC", ["crv"] = "P-256", ["alg"] = SealKey.Algorithm, ["x"] = x,
            ["y"] = y, ["pem"] = key.Pem(),
        };
    }

    internal static byte[] Digest(JsonElement bundle) => SHA256.HashData(CanonicalJson.Of(bundle));

    internal static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static JsonObject Event(BundledEvent bundled)
    {
        var (proof, entry) = (bundled.Proof, bundled.Proof.Entry);
        var json = new JsonObject
        {
            ["id"] = proof.Event.ToString("D"),
            ["type"] = proof.Type,
            ["stream"] = entry.Stream,
            ["version"] = entry.Version,
            ["position"] = entry.Position,
            ["hash"] = entry.EventHash,
            ["path"] = new JsonArray([.. proof.Path.Select(p => (JsonNode)p)]),
        };
        if (bundled.Stored is { } stored)
        {
            json["headers"] = JsonNode.Parse(stored.Headers);
            json["body"] = JsonNode.Parse(stored.Body);
        }

        return json;
    }
}
