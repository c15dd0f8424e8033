using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;

namespace Coop.Traceability.Seals;

/// <summary>What a person confirms of a run: its record as canonical JSON.</summary>
public static class ReleaseRecord
{
    /// <summary>SHA-256 over the record, lower-case hexadecimal.</summary>
    public static string Hash(string tenant, Batch batch)
    {
        var record = new JsonObject
        {
            ["coop"] = tenant,
            ["batch"] = batch.Id,
            ["code"] = batch.Code.Value,
            ["inputs"] = new JsonArray([.. batch.Inputs.Select(
                i => new JsonObject { ["lot"] = i.Lot.Value, ["grams"] = i.Weight.Grams })]),
            ["outputs"] = new JsonArray([.. batch.Outputs.Select(o => new JsonObject
            {
                ["lot"] = o.Lot.Value, ["grade"] = o.Grade, ["grams"] = o.Weight.Grams,
            })]),
            ["loss"] = batch.Loss.Grams,
            ["operator"] = batch.Operator.Value,
            ["startedAt"] = EventHash.Text(batch.StartedAt.UtcDateTime),
            ["finishedAt"] = EventHash.Text(batch.FinishedAt.UtcDateTime),
        };
        using var document = JsonSerializer.SerializeToDocument(record);
        return Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Of(document.RootElement)));
    }

    /// <summary>The bytes that are signed.</summary>
    public static byte[] Signed(string tenant, LotCode code, string recordHash) =>
        Encoding.UTF8.GetBytes($"coop-release-v1\n{tenant}\n{code.Value}\n{recordHash}");
}
