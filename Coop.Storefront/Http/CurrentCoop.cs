namespace Coop.Storefront.Http;

/// <summary>
/// The co-op whose host a request came to. Everything the request reads or writes is that co-op's.
/// </summary>
/// <param name="Tenant">Its key.</param>
public sealed record CurrentCoop(string Tenant);

/// <summary>Who is asking.</summary>
/// <param name="Key">Scope of its idempotency keys: <c>guest</c>, or the key of the API key or the
/// user.</param>
/// <param name="RecordedBy">Pseudonymous key that goes into event headers.</param>
/// <param name="Scopes">What an API key may do; empty for others.</param>
public sealed record Caller(string Key, string RecordedBy, IReadOnlyList<string> Scopes)
{
    /// <summary>Nobody in particular.</summary>
    public static readonly Caller Guest = new("guest", "guest", []);

    /// <summary>Another program, recognised by its signature.</summary>
    public static Caller Program(string name) => new(name, name, []);

    /// <summary>A signed-in person.</summary>
    public static Caller Person(string userKey) => new(userKey, userKey, []);
}

/// <summary>What the edge has found out about a request.</summary>
public static class RequestFacts
{
    /// <summary>The co-op of the host.</summary>
    /// <exception cref="InvalidOperationException">The endpoint is one that answers without a
    /// co-op.</exception>
    public static CurrentCoop Coop(this HttpContext http) =>
        http.Features.Get<CurrentCoop>()
            ?? throw new InvalidOperationException("This endpoint has no co-op.");

    /// <summary>Who is asking; a guest unless somebody was recognised.</summary>
    public static Caller Caller(this HttpContext http)
    {
        if (http.Features.Get<Caller>() is { } known)
        {
            return known;
        }

        var user = http.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value;
        return user is null ? Http.Caller.Guest : Http.Caller.Person(user);
    }

    /// <summary>Remembers who is asking.</summary>
    public static void Recognise(this HttpContext http, Caller caller) => http.Features.Set(caller);
}
