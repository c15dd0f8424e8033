using Microsoft.AspNetCore.Http.Features;

namespace Coop.Storefront.Papers;

/// <summary>Answers a request with a file that is written while it is made.</summary>
public static class PaperAnswer
{
    /// <summary>A PDF for the reader's own screen; the browser may show or print it.</summary>
    public static IResult Pdf(
        HttpContext http, string name, PaperFrame frame, Func<PaperWriter, Task> write) =>
        Streamed(http, "application/pdf", name, async target =>
        {
            var paper = new PaperWriter(target, frame);
            await write(paper);
            paper.End();
        });

    /// <summary>Any file; writers are synchronous and small, so the answer must allow that.</summary>
    public static IResult Streamed(HttpContext http, string media, string name, Func<Stream, Task> write)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Stream(
            target =>
            {
                if (http.Features.Get<IHttpBodyControlFeature>() is { } body)
                {
                    body.AllowSynchronousIO = true;
                }

                return write(target);
            },
            media, name);
    }
}
