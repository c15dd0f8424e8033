using Coop.Traceability.Storage;

namespace Coop.Storefront.Http.ApiKeys;

/// <summary>Lets requests through by their API key.</summary>
public static class KeyGate
{
    /// <summary>
    /// Recognises <c>Authorization: Bearer coop_…</c> on a whole group: a wrong key is refused everywhere, no
    /// key is
    /// left to the endpoint.
    /// </summary>
    public static RouteGroupBuilder RecognisesKeys(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (call, next) =>
        {
            var http = call.HttpContext;
            var header = http.Request.Headers.Authorization.ToString();
            if (header.Length == 0)
            {
                return await next(call);
            }

            var ledger = http.RequestServices.GetRequiredService<Ledger>();
            await using var session = ledger.Read(http.Coop().Tenant);
            var key = header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
                ? await session.FindApiKeyAsync(header["Bearer ".Length..].Trim(), http.RequestAborted)
                : null;
            if (key is null)
            {
                return Refuse(http, new WebRefusal.BadCredentials());
            }

            http.Recognise(new Caller(key.Name, key.MadeBy, key.Scopes));
            return await next(call);
        });
        return group;
    }

    /// <summary>Asks for a key with this scope: 401 without a key, 403 when the key lacks it.</summary>
    public static RouteHandlerBuilder Needs(this RouteHandlerBuilder route, string scope) =>
        route.NeedsOne(scope);

    /// <summary>Asks for a key with one of these scopes; the first is the one told to who has
    /// none.</summary>
    public static RouteHandlerBuilder NeedsOne(this RouteHandlerBuilder route, params string[] scopes)
    {
        var scope = scopes[0];
        route.WithMetadata(new NeedsScope(scope));
        return route.AddEndpointFilter(async (call, next) =>
        {
            var caller = call.HttpContext.Features.Get<Caller>();
            return caller switch
            {
                null => Refuse(call.HttpContext, new WebRefusal.NoCredentials()),
                _ when !scopes.Any(caller.Scopes.Contains) =>
                    Refuse(call.HttpContext, new WebRefusal.NotAllowed(scope)),
                _ => await next(call),
            };
        });
    }

    private static Answer Refuse(HttpContext http, WebRefusal reason)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.Of(reason, RequestLanguage.Of(http));
    }
}

/// <summary>Tells the OpenAPI document which scope an endpoint asks for.</summary>
public sealed record NeedsScope(string Scope);
