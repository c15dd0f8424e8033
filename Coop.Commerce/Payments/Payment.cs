using Coop.Commerce.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>The money of one order as its facts make it. Whole đồng throughout.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Received">Everything that came in.</param>
/// <param name="Refunded">Everything that went back.</param>
/// <param name="IsClosed">True when nothing is asked any more.</param>
/// <param name="Failed">True when the last word of the card provider was no.</param>
/// <param name="Card">The card sessions so far; null when there was none.</param>
/// <param name="Charges">Card charges booked, by the provider's key.</param>
/// <param name="Disputes">Open disputes.</param>
public sealed record Payment(
    string Id,
    OrderId Order,
    OrderCode Code,
    string Method,
    long Amount,
    BankAccount? Bank,
    DateTimeOffset? Deadline,
    long Received,
    long Refunded,
    bool IsClosed,
    bool Failed,
    CardSession? Card,
    IReadOnlyList<CardCharge> Charges,
    IReadOnlyList<string> Disputes,
    IReadOnlyList<ReceiptView> Receipts,
    long Version)
{
    /// <summary>What the co-op holds of this order's money.</summary>
    public long Net() => Received - Refunded;

    /// <summary>What is still asked.</summary>
    public long Outstanding() => IsClosed ? 0 : Math.Max(0, Amount - Net());

    /// <summary>What must go back: too much, or after the goods were released.</summary>
    public long RefundDue() => Math.Max(0, IsClosed ? Net() : Net() - Amount);

    /// <summary>How an amount coming in now fits.</summary>
    public Verdict Judge(long amount) => this switch
    {
        { IsClosed: true } => Verdict.Late,
        _ when Amount > 0 && Outstanding() == 0 => Verdict.Duplicate,
        _ when amount == Outstanding() => Verdict.Exact,
        _ => amount < Outstanding() ? Verdict.Short : Verdict.Over,
    };

    /// <summary>The state after one more fact.</summary>
    /// <exception cref="InvalidOperationException">The fact cannot follow the state.</exception>
    public static Payment Fold(Payment? payment, PaymentEvent fact) => (payment, fact) switch
    {
        (null, PaymentEvent.Asked e) => Begin(e),
        ({ } p, not PaymentEvent.Asked) => PaymentFold.Next(p, fact) with { Version = p.Version + 1 },
        _ => throw new InvalidOperationException(
            $"{fact.GetType().Name} cannot follow {payment?.Id ?? "nothing"}."),
    };

    private static Payment Begin(PaymentEvent.Asked e) => new(
        e.Id.Value, e.Order, e.Code, e.Method, e.Amount, e.Bank, e.Deadline, 0, 0, false, false, null, [],
            [], [], 1);
}

/// <summary>The newest card session of a payment.</summary>
/// <param name="Session">The provider's key; null until it answered.</param>
public sealed record CardSession(
    int Sequence, string Key, long Amount, FieldTime IntendedAt, string? Session, string? Url,
    DateTimeOffset? ExpiresAt, bool Ended)
{
    /// <summary>Whether the buyer can still pay in it for a minute at least.</summary>
    public bool IsOpen(DateTimeOffset now) => !Ended && Url is not null && ExpiresAt > now.AddMinutes(1);
}

/// <summary>One charge of a card.</summary>
/// <param name="Amount">Whole đồng; 0 when the provider spoke of another sum than was asked.</param>
public sealed record CardCharge(string Charge, long Amount, long Refunded);
