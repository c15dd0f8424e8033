using Coop.Commerce.Payments;
using Stripe;
using Stripe.Checkout;

namespace Coop.Commerce.Stripe;

/// <summary>Stripe as the card provider.</summary>
/// <param name="apiBase">Where Stripe answers; null for Stripe itself. Tests and Development point it
/// elsewhere.</param>
public sealed class StripeCards(string? apiBase = null) : ICardProvider
{
    public async Task<CardSessionOpened> OpenAsync(
        string secretKey, CardSessionAsked asked, CancellationToken stop = default)
    {
        var amount = CardAmount.Of(asked.Amount, "vnd")
            ?? throw new ArgumentOutOfRangeException(nameof(asked), asked.Amount,
                "Not a sum a card can pay.");
        try
        {
            var session = await new SessionService(Client(secretKey)).CreateAsync(
                Options(asked, amount), new RequestOptions { IdempotencyKey = asked.Key }, stop);
            return new CardSessionOpened(
                session.Id, session.Url, new DateTimeOffset(session.ExpiresAt.ToUniversalTime()));
        }
        catch (Exception fault) when (fault is StripeException or HttpRequestException)
        {
            throw new CardProviderException("No card session was opened.", fault);
        }
    }

    public async Task<IReadOnlyList<PaymentFact>> FactsAsync(
        string secretKey, string kind, string objectKey, CancellationToken stop = default)
    {
        var client = Client(secretKey);
        try
        {
            IHasObject? about = objectKey.Split('_')[0] switch
            {
                "pi" => await new PaymentIntentService(client).GetAsync(objectKey, cancellationToken: stop),
                "cs" => await new SessionService(client).GetAsync(objectKey, cancellationToken: stop),
                "ch" => await new ChargeService(client).GetAsync(objectKey, cancellationToken: stop),
                "dp" or "du" => await new DisputeService(client).GetAsync(objectKey, cancellationToken: stop),
                _ => null,
            };
            return StripeFacts.Of(kind, about);
        }
        catch (Exception fault) when (fault is StripeException or HttpRequestException)
        {
            throw new CardProviderException("The provider could not be asked.", fault);
        }
    }

    private static SessionCreateOptions Options(CardSessionAsked asked, long amount)
    {
        var metadata = new Dictionary<string, string> { [StripeFacts.OrderField] = asked.Order };
        return new SessionCreateOptions
        {
            Mode = "payment",
            Locale = asked.Language,
            ClientReferenceId = asked.Order,
            ExpiresAt = asked.ExpiresAt.UtcDateTime,
            SuccessUrl = asked.SuccessUrl,
            CancelUrl = asked.CancelUrl,
            Metadata = metadata,
            PaymentIntentData = new SessionPaymentIntentDataOptions { Metadata = metadata },
            LineItems =
            [
                new SessionLineItemOptions
                {
                    Quantity = 1,
                    PriceData = new SessionLineItemPriceDataOptions
                    {
                        Currency = "vnd",
                        UnitAmount = amount,
                        ProductData = new SessionLineItemPriceDataProductDataOptions { Name = asked.Order },
                    },
                },
            ],
        };
    }

    private StripeClient Client(string secretKey) =>
        apiBase is null ? new StripeClient(secretKey) : new StripeClient(secretKey, apiBase: apiBase);
}
