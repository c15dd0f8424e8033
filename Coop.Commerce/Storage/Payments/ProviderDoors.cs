using Coop.Commerce.Payments;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Settings;
using Coop.Traceability.People;

namespace Coop.Commerce.Storage.Payments;

/// <summary>What a webhook needs to judge and to book what providers send.</summary>
public static class ProviderDoors
{
    /// <summary>SePay's secrets in the clear.</summary>
    public static IReadOnlyList<string> SePaySecrets(
        this CoopSettings settings, IVaultCipher cipher, string tenant) =>
        cipher.OpenSecrets(tenant, settings.SePaySecrets);

    /// <summary>SePay's API key in the clear; null where signatures are asked for.</summary>
    public static string? SePayKey(this CoopSettings settings, IVaultCipher cipher, string tenant) =>
        cipher.OpenSecret(tenant, settings.SePayApiKey);

    /// <summary>Stripe's webhook secrets in the clear.</summary>
    public static IReadOnlyList<string> StripeSecrets(
        this CoopSettings settings, IVaultCipher cipher, string tenant) =>
        cipher.OpenSecrets(tenant, settings.StripeWebhookSecrets);

    /// <summary>Stripe's key in the clear; null hides the card.</summary>
    public static string? StripeSecretKey(this CoopSettings settings, IVaultCipher cipher, string tenant) =>
        cipher.OpenSecret(tenant, settings.StripeKey);

    /// <summary>The request that books a verified, incoming notice.</summary>
    public static RecordTransferRequest Transfer(this SePayNotification notice) => new(
        "sepay", notice.Id, notice.Reference, notice.AccountNumber, notice.Amount, notice.Content,
        notice.ReceivedAt);
}
