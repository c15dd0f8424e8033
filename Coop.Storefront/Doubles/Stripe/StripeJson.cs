using System.Text.Json.Nodes;

namespace Coop.Storefront.Doubles.Stripe;

/// <summary>The double's things as the API writes them.</summary>
internal static class StripeJson
{
    public static JsonObject Session(StripeSession session) => new()
    {
        ["id"] = session.Id,
        ["object"] = "checkout.session",
        ["amount_subtotal"] = session.Total,
        ["amount_total"] = session.Total,
        ["cancel_url"] = session.CancelUrl?.OriginalString,
        ["client_reference_id"] = session.ClientReferenceId,
        ["created"] = session.Created.ToUnixTimeSeconds(),
        ["currency"] = session.Currency,
        ["expires_at"] = session.ExpiresAt.ToUnixTimeSeconds(),
        ["livemode"] = false,
        ["locale"] = session.Locale,
        ["metadata"] = Map(session.Metadata),
        ["mode"] = "payment",
        ["payment_intent"] = session.IntentId,
        ["payment_method_types"] = new JsonArray("card"),
        ["payment_status"] = session.PaymentStatus,
        ["status"] = session.Status,
        ["success_url"] = session.SuccessUrl.OriginalString,
        ["url"] = session.Status == "open" ? PayUrl(session) : null,
    };

    public static JsonObject Intent(StripeSession session) => new()
    {
        ["id"] = session.IntentId,
        ["object"] = "payment_intent",
        ["amount"] = session.Total,
        ["amount_received"] = session.IntentStatus == "succeeded" ? session.Total : 0,
        ["created"] = session.Created.ToUnixTimeSeconds(),
        ["currency"] = session.Currency,
        ["livemode"] = false,
        ["metadata"] = Map(session.IntentMetadata),
        ["payment_method_types"] = new JsonArray("card"),
        ["status"] = session.IntentStatus,
    };

    public static JsonObject Event(
        string id, string type, JsonObject about, string version, DateTimeOffset at) =>
        new()
        {
            ["id"] = id,
            ["object"] = "event",
            ["api_version"] = version,
            ["created"] = at.ToUnixTimeSeconds(),
            ["data"] = new JsonObject { ["object"] = about },
            ["livemode"] = false,
            ["pending_webhooks"] = 1,
            ["request"] = new JsonObject { ["id"] = null, ["idempotency_key"] = null },
            ["type"] = type,
        };

    /// <summary>The hosted page, on the shop's own address so that a browser may be sent there.</summary>
    private static string PayUrl(StripeSession session) =>
        session.Shop.GetLeftPart(UriPartial.Authority) + $"/_doubles/stripe/pay/{session.Id}";

    private static JsonObject Map(IReadOnlyDictionary<string, string> pairs) =>
        [.. pairs.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)JsonValue.Create(pair.Value)))];
}
