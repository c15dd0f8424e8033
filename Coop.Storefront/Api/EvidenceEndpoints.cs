using System.Security.Cryptography;
using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Http.Keeping;
using Coop.Traceability.Evidence;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Evidence;
using Microsoft.AspNetCore.Mvc;

namespace Coop.Storefront.Api;

/// <summary>The API about evidence files.</summary>
internal static class EvidenceEndpoints
{
    /// <summary>One byte more than is kept, so that the refusal can name the limit.</summary>
    private const int MostBytes = KeepFile.MostBytes + 64 * 1024;

    public static void MapEvidence(this RouteGroupBuilder api)
    {
        api.MapPost("/files", Keep).Needs(Scopes.TraceWrite)
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
            .WithSummary("Keep an evidence file: the body is the file itself, JPEG, PNG, WebP or PDF")
            .Accepts<IFormFile>(EvidenceKind.Jpeg, EvidenceKind.Png, EvidenceKind.Webp, EvidenceKind.Pdf)
            .Produces<EvidenceFile>(StatusCodes.Status201Created)
            .ProducesProblem(400, "application/problem+json");
        api.MapGet("/files/{sha256}", Show).Needs(Scopes.TraceRead)
            .WithSummary("An evidence file, byte for byte");
    }

    private static async Task<IResult> Keep(HttpContext http, Commands commands)
    {
        if (Posting.KeyOf(http.Request) is not { } key)
        {
            return Problems.Of(new WebRefusal.KeyMissing(), RequestLanguage.Of(http));
        }

        using var content = new MemoryStream();
        await http.Request.Body.CopyToAsync(content, http.RequestAborted);
        var bytes = content.ToArray();
        var call = new CommandCall("POST /api/files", key, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return await commands.RunAsync(
            http, call, (session, stop) => session.KeepFileAsync(new EvidenceUpload(bytes), stop),
            file => Answer.Created(file, $"/api/files/{file.Sha256}"));
    }

    private static async Task<IResult> Show(HttpContext http, string sha256, Ledger ledger)
    {
        await using var session = ledger.Read(http.Coop().Tenant);
        return KeepFile.IsName(sha256)
            && await session.FileAsync(sha256, http.RequestAborted) is { } found
                ? Results.Bytes(found.Bytes, found.File.MediaType)
                : Problems.Of(new EvidenceRefusal.NotFound(sha256), RequestLanguage.Of(http));
    }
}
