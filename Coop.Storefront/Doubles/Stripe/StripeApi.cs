using System.Text;
using System.Text.Json.Nodes;

namespace Coop.Storefront.Doubles.Stripe;

/// <summary>The part of Stripe's API the shop calls, under <c>/_doubles/stripe/v1</c>.</summary>
internal static class StripeApi
{
    public static void MapStripeApi(this IEndpointRouteBuilder doubles)
    {
        var api = doubles.MapGroup("/stripe/v1");
        api.MapPost("/checkout/sessions", (HttpContext http, StripeDouble stripe) =>
            PostAsync(http, form => stripe.Create(form)));
        api.MapGet("/checkout/sessions/{id}", (HttpContext http, string id, StripeDouble stripe) =>
            Get(http, stripe, () => Session(stripe, id)));
        api.MapPost("/checkout/sessions/{id}/expire", ExpireAsync);
        api.MapGet("/payment_intents/{id}", (HttpContext http, string id, StripeDouble stripe) =>
            Get(http, stripe, () => stripe.Intent(id) is { } intent
                ? StripeReply.Ok(intent)
                : StripeReply.Missing("payment_intent", id)));
        api.MapGet("/events/{id}", (HttpContext http, string id, StripeDouble stripe) =>
            Get(http, stripe, () => stripe.Events().FirstOrDefault(e => e.Id == id) is { } happened
                ? new StripeReply(StatusCodes.Status200OK, happened.Body, true)
                : StripeReply.Missing("event", id)));
        api.MapGet("/events", (HttpContext http, StripeDouble stripe) =>
            Get(http, stripe, () => List(stripe)));
        doubles.MapPost("/stripe/faults", (StripeFault fault, StripeFaults faults) =>
        {
            faults.Order(fault);
            return TypedResults.NoContent();
        });
    }

    private static async Task ExpireAsync(HttpContext http, string id, StripeDouble stripe, StripePost post)
    {
        IReadOnlyList<StripeEvent> happened = [];
        await PostAsync(http, _ =>
        {
            if (stripe.Find(id) is not { } session)
            {
                return StripeReply.Missing("checkout.session", id);
            }

            happened = stripe.Expire(id);
            return happened.Count > 0
                ? Session(stripe, id)
                : StripeReply.Invalid(
                    "Only Checkout Sessions with a status in [\"open\"] can be expired."
                    + $" This Checkout Session has a status of {session.Status}.");
        });
        await post.SendAsync(happened, Delivery.Once);
    }

    private static StripeReply Session(StripeDouble stripe, string id)
    {
        return stripe.Find(id) is { } session
            ? StripeReply.Ok(StripeJson.Session(session))
            : StripeReply.Missing("checkout.session", id);
    }

    private static StripeReply List(StripeDouble stripe) => StripeReply.Ok(new JsonObject
    {
        ["object"] = "list",
        ["data"] = new JsonArray([.. stripe.Events().Take(100).Select(e => JsonNode.Parse(e.Body))]),
        ["has_more"] = false,
        ["url"] = "/v1/events",
    });

    private static async Task Get(HttpContext http, StripeDouble stripe, Func<StripeReply> answer)
    {
        if (Stranger(http) is { } stranger)
        {
            await WriteAsync(http, stranger);
            return;
        }

        var post = http.RequestServices.GetRequiredService<StripePost>();
        await post.SendAsync(stripe.ExpireDue(), Delivery.Once);
        var fault = http.RequestServices.GetRequiredService<StripeFaults>().Take();
        await FaultyAsync(http, fault, answer);
    }

    private static async Task PostAsync(HttpContext http, Func<StripeForm, StripeReply> act)
    {
        if (Stranger(http) is { } stranger)
        {
            await WriteAsync(http, stranger);
            return;
        }

        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(http.RequestAborted);
        var keys = http.RequestServices.GetRequiredService<StripeKeys>();
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length > StripeKeys.MostCharacters)
        {
            await WriteAsync(http, StripeReply.Invalid("Idempotency keys hold at most 255 characters."));
            return;
        }

        var fault = http.RequestServices.GetRequiredService<StripeFaults>().Take();
        if (key.Length > 0 && keys.Open(key, http.Request.Path, body) is { } known)
        {
            http.Response.Headers["Idempotent-Replayed"] = known.Replayed ? "true" : default;
            await FaultyAsync(http, fault, () => known.Reply);
            return;
        }

        await FaultyAsync(http, fault, () => act(StripeForm.Parse(body)), reply =>
        {
            if (key.Length > 0)
            {
                keys.Close(key, reply);
            }
        });
    }

    private static async Task FaultyAsync(
        HttpContext http, StripeFault fault, Func<StripeReply> answer, Action<StripeReply>? done = null)
    {
        await Task.Delay(Math.Clamp(fault.DelayMilliseconds, 0, 60_000));
        var reply = fault.Status is null || fault.AfterEffect
            ? answer()
            : StripeReply.Broken(fault.Status.Value);
        reply = fault is { Status: { } status, AfterEffect: true } ? StripeReply.Broken(status) : reply;
        done?.Invoke(reply);
        if (fault.AnswerLost)
        {
            http.Abort();
            return;
        }

        await WriteAsync(http, reply);
    }

    private static StripeReply? Stranger(HttpContext http)
    {
        var options = http.RequestServices.GetRequiredService<DoublesOptions>();
        return http.Request.Headers.Authorization.ToString() == $"Bearer {options.StripeKey}"
            ? null
            : StripeReply.Error(
                StatusCodes.Status401Unauthorized, "invalid_request_error", "Invalid API Key provided.",
                null, null, kept: false);
    }

    private static Task WriteAsync(HttpContext http, StripeReply reply)
    {
        http.Response.StatusCode = reply.Status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(reply.Body);
    }
}
