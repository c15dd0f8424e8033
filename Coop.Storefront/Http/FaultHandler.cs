using Coop.Traceability.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Npgsql;

namespace Coop.Storefront.Http;

/// <summary>
/// Turns what was thrown into a problem: overload is 503 and comes again, the caller's faults keep their
/// status.
/// </summary>
internal sealed partial class FaultHandler(ILogger<FaultHandler> log) : IExceptionHandler
{
    private const int RetryAfterSeconds = 2;

    public async ValueTask<bool> TryHandleAsync(HttpContext http, Exception fault, CancellationToken stop)
    {
        if (http.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        var limit = http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        var refusal = RefusalOf(fault);
        if (refusal is WebRefusal.TooLarge && limit is { } most)
        {
            refusal = new WebRefusal.TooLarge(most);
        }

        if (refusal is WebRefusal.Broken)
        {
            Broke(log, http.Request.Method, http.Request.Path, http.TraceIdentifier, fault);
        }

        await Refusals.ShowAsync(http, refusal, http.TraceIdentifier);
        return true;
    }

    private static WebRefusal RefusalOf(Exception fault) => fault switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
            new WebRefusal.TooLarge(Shapes.StrictBody.MostBytes),
        BadHttpRequestException => new WebRefusal.Unreadable(),
        InvalidDataException => new WebRefusal.Unreadable(), // a form too odd to be read
        ContendedException or TimeoutException => new WebRefusal.Busy(RetryAfterSeconds),
        PostgresException
        {
            SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled
                or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.AdminShutdown
                or PostgresErrorCodes.CannotConnectNow,
        } => new WebRefusal.Busy(RetryAfterSeconds),
        NpgsqlException { IsTransient: true } => new WebRefusal.Busy(RetryAfterSeconds),
        { InnerException: { } inner } => RefusalOf(inner),
        _ => new WebRefusal.Broken(),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} broke ({Reference})")]
    private static partial void Broke(
        ILogger log, string method, PathString path, string reference, Exception fault);
}
