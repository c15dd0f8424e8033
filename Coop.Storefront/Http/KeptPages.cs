using System.Collections.Concurrent;
using System.Security.Cryptography;
using Coop.Storefront.Store;
using Microsoft.Net.Http.Headers;

namespace Coop.Storefront.Http;

/// <summary>
/// Marks a page that is the same for everybody, so that it can be kept until the co-op writes something.
/// </summary>
public sealed class KeptPage;

/// <summary>
/// Keeps public pages in memory and gives them an ETag. A page is thrown away by the first commit after it
/// was made,
/// so a change shows at once; pages of single packs are never kept.
/// </summary>
public sealed class KeptPages(Freshness freshness)
{
    private const int Most = 2000;
    private readonly ConcurrentDictionary<(string Tenant, string Url), (long Age, Page Page)> known = new();

    /// <summary>Answers from memory, or lets the page be made and keeps it.</summary>
    public async Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        var request = http.Request;
        var isReading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (!isReading || http.GetEndpoint()?.Metadata.GetMetadata<KeptPage>() is null)
        {
            await next(http);
            return;
        }

        var tenant = http.Coop().Tenant;
        var key = (tenant, $"{request.Scheme}://{request.Host}{request.Path}");
        var age = freshness.AllOf(tenant);
        var isPlain = !request.QueryString.HasValue;
        var page = isPlain && known.TryGetValue(key, out var kept) && kept.Age == age ? kept.Page : null;
        if (page is null && (page = await MakeAsync(http, next)) is not null && isPlain)
        {
            Keep(key, age, page);
        }

        if (page is not null)
        {
            await SendAsync(http, page);
        }
    }

    private void Keep((string, string) key, long age, Page page)
    {
        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[key] = (age, page);
    }

    /// <summary>The page; null when the answer was something else and has been sent.</summary>
    private static async Task<Page?> MakeAsync(HttpContext http, RequestDelegate next)
    {
        var response = http.Response;
        var (line, buffer) = (response.Body, new MemoryStream());
        response.Body = buffer;
        try
        {
            await next(http);
            await response.BodyWriter.FlushAsync(http.RequestAborted);
        }
        finally
        {
            response.Body = line;
        }

        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
        {
            buffer.Position = 0;
            await buffer.CopyToAsync(line, http.RequestAborted);
            return null;
        }

        var bytes = buffer.ToArray();
        var tag = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12));
        return new Page(bytes, response.ContentType ?? "text/html; charset=utf-8", $"\"{tag}\"");
    }

    private static Task SendAsync(HttpContext http, Page page)
    {
        var headers = http.Response.Headers;
        headers.ETag = page.Tag;
        headers.CacheControl = "public, no-cache";
        var known = http.Request.GetTypedHeaders().IfNoneMatch;
        if (known.Any(
            t => t == EntityTagHeaderValue.Any || t.Compare(new(page.Tag), useStrongComparison: false)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        http.Response.ContentType = page.Type;
        http.Response.ContentLength = page.Bytes.Length;
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : http.Response.Body.WriteAsync(page.Bytes, http.RequestAborted).AsTask();
    }

    private sealed record Page(byte[] Bytes, string Type, string Tag);
}
