using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Coop.Storefront.Doubles.Stripe;

/// <summary>Sends the double's events to the shop's webhook, signed as Stripe signs.</summary>
public sealed class StripePost(DoublesOptions options, Courier courier)
{
    /// <summary>Sends events as asked; see <see cref="Courier.SendAsync"/>.</summary>
    public Task SendAsync(IReadOnlyList<StripeEvent> events, Delivery delivery) =>
        courier.SendAsync([.. events.Select(Parcel)], delivery);

    private Parcel Parcel(StripeEvent happened) => new(
        new Uri(happened.Shop, "/webhooks/stripe"),
        happened.Body,
        now => new Dictionary<string, string> { ["Stripe-Signature"] = Signature(happened.Body, now) });

    private string Signature(string body, DateTimeOffset now)
    {
        var stamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var mac = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(options.StripeWebhookSecret), Encoding.UTF8.GetBytes($"{stamp}.{body}"));
        return $"t={stamp},v1={Convert.ToHexStringLower(mac)}";
    }
}
