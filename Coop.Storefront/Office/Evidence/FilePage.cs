using Coop.Traceability.Evidence;
using Coop.Traceability.Storage.Evidence;

namespace Coop.Storefront.Office.Evidence;

/// <summary>Shows one evidence file to people of the co-op.</summary>
public static class FilePage
{
    public static async Task<IResult> ShowAsync(Desk desk)
    {
        var name = desk.Route("sha256");
        await using var session = desk.Read();
        if (!KeepFile.IsName(name) || await session.FileAsync(name, desk.Stop) is not { } found)
        {
            return Gate.NotHere(desk);
        }

        var headers = desk.Http.Response.Headers;
        headers.CacheControl = "private, max-age=31536000, immutable";
        var ending = EvidenceKind.Ending(found.File.MediaType);
        headers.ContentDisposition = $"inline; filename=\"{name[..12]}.{ending}\"";
        return Results.Bytes(found.Bytes, found.File.MediaType);
    }
}
