using System.Text;
using Microsoft.Net.Http.Headers;

namespace Coop.Storefront.Http;

/// <summary>A whole HTTP answer as a value, so that it can be kept and given again word for word.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="ContentType">Media type of <paramref name="Body"/>; empty when there is none.</param>
/// <param name="Body">Text of the body.</param>
/// <param name="Location">Where the result or the next page is; null when nowhere.</param>
/// <param name="RetryAfterSeconds">When to try again; null when that would not help.</param>
public sealed record Answer(
    int Status, string ContentType, string Body, string? Location = null, int? RetryAfterSeconds = null)
        : IResult
{
    /// <summary>A thing was made.</summary>
    public static Answer Created<T>(T value, string? location = null) =>
        new(StatusCodes.Status201Created, "application/json; charset=utf-8", Json.Write(value), location);

    /// <summary>A thing was changed, or looked at.</summary>
    public static Answer Ok<T>(T value) =>
        new(StatusCodes.Status200OK, "application/json; charset=utf-8", Json.Write(value));

    /// <summary>
    /// A form was carried out; the browser goes on to <paramref name="location"/> with GET.
    /// </summary>
    public static Answer SeeOther(string location) => new(StatusCodes.Status303SeeOther, "", "", location);

    public Task ExecuteAsync(HttpContext http)
    {
        http.Response.StatusCode = Status;
        if (Location is not null)
        {
            http.Response.Headers.Location = Location;
        }

        if (RetryAfterSeconds is { } seconds)
        {
            http.Response.Headers.RetryAfter = Numerals.Of(seconds);
        }

        if (ContentType.Length == 0)
        {
            return Task.CompletedTask;
        }

        var bytes = Encoding.UTF8.GetBytes(Body);
        http.Response.ContentType = ContentType;
        http.Response.ContentLength = bytes.Length;
        http.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return HttpMethods.IsHead(http.Request.Method)
            ? Task.CompletedTask
            : http.Response.Body.WriteAsync(bytes, http.RequestAborted).AsTask();
    }
}
