using Coop.Storefront.Http;
using Coop.Storefront.Http.Keeping;
using Coop.Storefront.Http.Shapes;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Api;

/// <summary>The one way a JSON write goes: key, shape, command, answer.</summary>
internal sealed class Posting(Commands commands)
{
    private const int LongestKey = 255;

    /// <summary>Reads the body as <typeparamref name="TBody"/> and carries the command out once.</summary>
    /// <param name="request">Makes the command's request; a <see cref="ShapeFault"/> when a code cannot be
    /// read.</param>
    public async Task<IResult> RunAsync<TBody, TRequest, TDone>(
        HttpContext http,
        Func<TBody, Read<TRequest>> request,
        Func<CoopSession, TRequest, CancellationToken, Task<Outcome<TDone>>> command,
        Func<TDone, Answer> answer)
        where TBody : class
    {
        var language = RequestLanguage.Of(http);
        if (KeyOf(http.Request) is not { } key)
        {
            return Problems.Of(new WebRefusal.KeyMissing(), language);
        }

        var (body, refusal) = await StrictBody.ReadAsync<TBody>(http.Request, http.RequestAborted);
        if (body is null)
        {
            return Problems.Of(refusal!, language);
        }

        var read = request(body.Value);
        if (read.Faults.Count > 0)
        {
            return Problems.Of(new WebRefusal.Misshapen(read.Faults), language);
        }

        var call = new CommandCall($"{http.Request.Method} {http.Request.Path}", key, body.Hash);
        return await commands.RunAsync(
            http, call, (session, stop) => command(session, read.Value, stop), answer);
    }

    internal static string? KeyOf(HttpRequest request)
    {
        var key = request.Headers["Idempotency-Key"].ToString();
        return key.Length is > 0 and <= LongestKey && key.All(c => c is >= ' ' and <= '~') ? key : null;
    }
}

/// <summary>What became of a body: a request, or what in it could not be read.</summary>
internal sealed record Read<T>(T Value, IReadOnlyList<ShapeFault> Faults)
{
    public static implicit operator Read<T>(T value) => new(value, []);

    public static implicit operator Read<T>(ShapeFault[] faults) => new(default!, faults);
}
