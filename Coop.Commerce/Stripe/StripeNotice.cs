using System.Text;
using System.Text.Json;
using Coop.Commerce.Payments;
using Stripe;

namespace Coop.Commerce.Stripe;

/// <summary>What became of the bytes Stripe, or somebody in its name, sent.</summary>
public abstract record StripeNotice
{
    private StripeNotice() { }

    /// <summary>Not Stripe's, or not a notice at all: answer 400.</summary>
    /// <param name="Keep">True when the signature was right: keep the bytes and raise an alarm.</param>
    public sealed record Bad(string Reason, bool Keep) : StripeNotice;

    /// <summary>Stripe's, but without what a notice must have: keep the bytes, raise an alarm, answer
    /// 200.</summary>
    public sealed record Odd(string Reason) : StripeNotice;

    /// <summary>Stripe's, in a version this program does not read: ask for the object by its key, answer
    /// 200.</summary>
    public sealed record Refetch(string Id, string Kind, string ObjectKey) : StripeNotice;

    /// <summary>Understood; <paramref name="Facts"/> may be empty.</summary>
    public sealed record Known(string Id, string Kind, IReadOnlyList<PaymentFact> Facts) : StripeNotice;

    /// <summary>How far a signature's time may lie from ours, either way, seconds.</summary>
    public const long Tolerance = 300;

    /// <summary>Reads a notice from the bytes as they came. Throws for no input.</summary>
    /// <param name="secrets">The webhook's secrets: two while one replaces the other; empty ones never
    /// match.</param>
    public static StripeNotice Read(
        ReadOnlySpan<byte> rawBody, string? signature, IReadOnlyCollection<string> secrets,
            DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(signature) || rawBody.Length == 0)
        {
            return new Bad("no signature or no body", false);
        }

        var json = Encoding.UTF8.GetString(rawBody);
        return secrets.Count(secret => secret.Length > 0 && Signed(json, signature, secret, now)) > 0
            ? Parse(json)
            : new Bad("wrong signature", false);
    }

    private static bool Signed(string json, string signature, string secret, DateTimeOffset now)
    {
        try
        {
            EventUtility.ValidateSignature(json, signature, secret, Tolerance, now.ToUnixTimeSeconds());
            return true;
        }
        catch (Exception fault) when (fault is StripeException or OverflowException or FormatException)
        {
            return false;
        }
    }

    private static StripeNotice Parse(string json)
    {
        Event notice;
        try
        {
            notice = EventUtility.ParseEvent(json, false);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or ArgumentException
            or StripeException or FormatException or NullReferenceException)
        {
            return new Bad("unreadable", true);
        }

        return notice switch
        {
            null or { Id: null or "" } => new Odd("no id"),
            { Type: null or "" } => new Odd("no type"),
            { ApiVersion: null } => Unread(notice, json),
            _ when !EventUtility.IsCompatibleApiVersion(notice.ApiVersion) => Unread(notice, json),
            { Data: null } or { Data.Object: null } => new Odd("no object"),
            _ => new Known(notice.Id, notice.Type, StripeFacts.Of(notice.Type, notice.Data.Object)),
        };
    }

    private static StripeNotice Unread(Event notice, string json)
    {
        using var body = JsonDocument.Parse(json);
        return body.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty("object", out var about) && about.ValueKind == JsonValueKind.Object
            && about.TryGetProperty("id", out var key) && key.ValueKind == JsonValueKind.String
                ? new Refetch(notice.Id, notice.Type, key.GetString()!)
                : new Odd("no object");
    }
}
