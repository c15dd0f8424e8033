namespace Coop.Commerce.Payments;

/// <summary>What is asked of a card provider. Never called inside a transaction.</summary>
public interface ICardProvider
{
    /// <summary>Opens a session in which the buyer pays; the same key again gives the same session.</summary>
    /// <exception cref="CardProviderException">The provider refused or could not be reached.</exception>
    Task<CardSessionOpened> OpenAsync(string secretKey, CardSessionAsked asked,
        CancellationToken stop = default);

    /// <summary>Asks for the present state of what a notice spoke of, when the notice itself cannot be
    /// read.</summary>
    /// <exception cref="CardProviderException">The provider refused or could not be reached.</exception>
    Task<IReadOnlyList<PaymentFact>> FactsAsync(
        string secretKey, string kind, string objectKey, CancellationToken stop = default);
}

/// <summary>One session to open.</summary>
/// <param name="Key">Idempotency key.</param>
/// <param name="Amount">Whole đồng.</param>
/// <param name="ExpiresAt">At least 30 minutes ahead.</param>
public sealed record CardSessionAsked(
    string Order, string Key, long Amount, string Language, DateTimeOffset ExpiresAt, string SuccessUrl,
    string CancelUrl);

/// <summary>A session that is open.</summary>
public sealed record CardSessionOpened(string Session, string Url, DateTimeOffset ExpiresAt);

/// <summary>The provider refused or could not be reached; nothing is known to have happened.</summary>
public sealed class CardProviderException(string message, Exception inner) : Exception(message, inner);
