using Coop.Commerce.Payments;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Settings;
using Coop.Traceability.Decisions;
using Coop.Traceability.People;
using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Payments;

/// <summary>Sends a buyer to pay by card: intent, call, answer, in three steps and two
/// transactions.</summary>
public sealed class CardCheckout(Ledger ledger, ICardProvider provider, IVaultCipher cipher)
{
    /// <summary>The address where the buyer pays. Asking again gives the same one while it is open.</summary>
    /// <exception cref="CardProviderException">The provider did not answer; asking again is safe.</exception>
    public async Task<Outcome<string>> StartAsync(
        WriteContext context, string code, string successUrl, string cancelUrl,
            CancellationToken stop = default)
    {
        await using var read = ledger.Read(context.Tenant);
        var settings = await read.CoopSettingsAsync(stop);
        if (cipher.OpenSecret(context.Tenant, settings.StripeKey) is not { } secret)
        {
            return new PaymentRefusal.WrongMethod(code, "stripe");
        }

        var intended = await ledger.WriteAsync(context, s =>
            s.IntendCardAsync(new IntendCardRequest(code), stop), stop);
        if (intended.Refuses(out var intent, out var why))
        {
            return why!;
        }

        if (intent!.Url is { } already)
        {
            return already;
        }

        var opened = await provider.OpenAsync(secret, Asked(intent, successUrl, cancelUrl), stop);
        var request = new OpenCardRequest(code, intent.Sequence, opened);
        var noted = await ledger.WriteAsync<OrderChanged>(context, s => s.OpenCardAsync(request, stop), stop);
        return noted.Refuses(out _, out why) ? why! : opened.Url;
    }

    private static CardSessionAsked Asked(CardIntent intent, string successUrl, string cancelUrl) => new(
        intent.Code, intent.Key, intent.Amount, intent.Language, intent.EndsAt, successUrl, cancelUrl);
}
