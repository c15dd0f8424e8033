using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Coop.Storefront.Doubles.Stripe;

/// <summary>
/// A card provider that behaves like Stripe as far as we use it: checkout sessions with their rules,
/// expiry, and the events that follow. Every change returns the events it caused; who sends them, and how
/// badly, is another's matter.
/// </summary>
public sealed class StripeDouble(DoublesOptions options, TimeProvider clock)
{
    private const string Letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private readonly Lock _gate = new();
    private readonly StripeBooks _books = new(options.Folder);

    /// <summary>Makes a session, or says what is wrong with the request.</summary>
    public StripeReply Create(StripeForm form)
    {
        var (session, fault) = SessionRules.Read(form, Id("cs_test_a1", 58), clock.GetUtcNow());
        if (session is null)
        {
            return fault!;
        }

        lock (_gate)
        {
            _books.Sessions[session.Id] = session;
            _books.Keep();
        }

        return StripeReply.Ok(StripeJson.Session(session));
    }

    /// <summary>A session; null when there is none.</summary>
    public StripeSession? Find(string id)
    {
        lock (_gate)
        {
            return _books.Sessions.GetValueOrDefault(id);
        }
    }

    /// <summary>All sessions, latest first.</summary>
    public IReadOnlyList<StripeSession> Sessions()
    {
        lock (_gate)
        {
            return [.. _books.Sessions.Values.OrderByDescending(s => s.Created)];
        }
    }

    /// <summary>All events, latest first.</summary>
    public IReadOnlyList<StripeEvent> Events()
    {
        lock (_gate)
        {
            return [.. Enumerable.Reverse(_books.Events)];
        }
    }

    /// <summary>The payment intent of an id, as the API writes it; null when there is none.</summary>
    public JsonObject? Intent(string id)
    {
        lock (_gate)
        {
            return _books.Sessions.Values.FirstOrDefault(s => s.IntentId == id) is { } session
                ? StripeJson.Intent(session)
                : null;
        }
    }

    /// <summary>The card was charged at once.</summary>
    public IReadOnlyList<StripeEvent> Pay(string id) => Change(
        id,
        s => s.Status == "open",
        s => s with { Status = "complete", PaymentStatus = "paid", IntentStatus = "succeeded" },
        "payment_intent.created", "payment_intent.succeeded", "checkout.session.completed");

    /// <summary>
    /// A slow way of paying was chosen: the session is complete, the money still under way.
    /// </summary>
    public IReadOnlyList<StripeEvent> PayLater(string id) => Change(
        id,
        s => s.Status == "open",
        s => s with { Status = "complete", IntentStatus = "processing" },
        "payment_intent.created", "payment_intent.processing", "checkout.session.completed");

    /// <summary>Money under way arrived.</summary>
    public IReadOnlyList<StripeEvent> Arrive(string id) => Change(
        id,
        s => s.IntentStatus == "processing",
        s => s with { PaymentStatus = "paid", IntentStatus = "succeeded" },
        "payment_intent.succeeded", "checkout.session.async_payment_succeeded");

    /// <summary>Money under way did not arrive.</summary>
    public IReadOnlyList<StripeEvent> Bounce(string id) => Change(
        id,
        s => s.IntentStatus == "processing",
        s => s with { IntentStatus = "requires_payment_method" },
        "payment_intent.payment_failed", "checkout.session.async_payment_failed");

    /// <summary>The card was declined; the buyer may try another.</summary>
    public IReadOnlyList<StripeEvent> Decline(string id) => Change(
        id, s => s.Status == "open", s => s, "payment_intent.payment_failed");

    /// <summary>The session was ended by a call, or its time is over.</summary>
    public IReadOnlyList<StripeEvent> Expire(string id) => Change(
        id, s => s.Status == "open", s => s with { Status = "expired" }, "checkout.session.expired");

    /// <summary>Ends every session whose time is over.</summary>
    public IReadOnlyList<StripeEvent> ExpireDue()
    {
        var now = clock.GetUtcNow();
        return
        [
            .. Sessions().Where(s => s.Status == "open" && s.ExpiresAt <= now).SelectMany(s => Expire(s.Id)),
        ];
    }

    private List<StripeEvent> Change(
        string id, Func<StripeSession, bool> when, Func<StripeSession, StripeSession> change,
        params string[] types)
    {
        lock (_gate)
        {
            if (!_books.Sessions.TryGetValue(id, out var old) || !when(old))
            {
                return [];
            }

            var tried = types.Any(type => type.StartsWith("payment_intent", StringComparison.Ordinal));
            var session = change(old);
            session = tried ? session with { IntentId = session.IntentId ?? Id("pi_3", 23) } : session;
            _books.Sessions[id] = session;
            var happened = types.Where(t => t != "payment_intent.created" || old.IntentId is null)
                .Select(type => Happened(session, type)).ToList();
            _books.Events.AddRange(happened);
            _books.Keep();
            return happened;
        }
    }

    private StripeEvent Happened(StripeSession session, string type)
    {
        var about = type.StartsWith("payment_intent", StringComparison.Ordinal)
            ? StripeJson.Intent(session)
            : StripeJson.Session(session);
        var at = clock.GetUtcNow();
        var id = Id("evt_1", 23);
        var body = StripeJson.Event(id, type, about, global::Stripe.StripeConfiguration.ApiVersion, at);
        return new StripeEvent(id, type, body.ToJsonString(), session.Shop, at);
    }

    private static string Id(string prefix, int length) =>
        prefix + RandomNumberGenerator.GetString(Letters, length);
}
