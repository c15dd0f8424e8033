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
    /// <summary>Refunds by the provider, oldest first.</summary>
    public IReadOnlyList<PaymentRefund> Refunds { get; init; } = [];

    /// <summary>Every dispute there ever was, oldest first.</summary>
    public IReadOnlyList<PaymentDispute> DisputeBook { get; init; } = [];

    /// <summary>Sums told as sent back of charges that were not booked yet.</summary>
    public IReadOnlyList<CardCharge> EarlySums { get; init; } = [];

    /// <summary>Set aside on a card and not taken, whole đồng.</summary>
    public long Authorised { get; init; }

    /// <summary>What disputes took from the co-op.</summary>
    public long ChargedBack() => DisputeBook.Sum(d => d.Taken());

    /// <summary>What the co-op holds of this order's money.</summary>
    public long Net() => Received - Refunded - ChargedBack();

    /// <summary>Refunds that were asked for and are not decided.</summary>
    public long OnItsWayBack() => Refunds.Where(r => r.State == RefundState.Pending).Sum(r => r.Amount);

    /// <summary>What can still be sent back.</summary>
    public long Refundable() => Math.Max(0, Net() - OnItsWayBack());

    /// <summary>What the provider can still send back of one charge: captured less refunded, asked for or
    /// disputed.</summary>
    public long RefundableOf(CardCharge charge) => Math.Max(
        0,
        charge.Amount - PaymentRefunds.Back(this, charge)
            - Refunds.Where(r => r.Charge == charge.Charge && r.State == RefundState.Pending)
                .Sum(r => r.Amount)
            - DisputeBook.Where(d => d.Charge == charge.Charge && d.Won != true).Sum(d => d.Amount));

    /// <summary>What is still asked. Money sent back after all was paid is not asked for again.</summary>
    public long Outstanding() => IsClosed || (Amount > 0 && Received >= Amount)
        ? 0
        : Math.Max(0, Amount - Net());

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
/// <param name="Refunded">The highest sum the provider has told as sent back of it.</param>
public sealed record CardCharge(string Charge, long Amount, long Refunded);

/// <summary>One refund by the provider.</summary>
/// <param name="Sequence">Which request; null: made at the provider's own desk.</param>
/// <param name="Key">The idempotency key of the call; null when it was not ours.</param>
/// <param name="Refund">The provider's key; null until it answered.</param>
/// <param name="Amount">Whole đồng.</param>
/// <param name="Reason">Why it failed.</param>
public sealed record PaymentRefund(
    int? Sequence, string? Key, string? Refund, string Charge, long Amount, RefundState State, string Reason,
    FieldTime At);

/// <summary>One dispute.</summary>
/// <param name="Amount">Whole đồng.</param>
/// <param name="Won">Null until it is decided.</param>
/// <param name="Withdrawn">The provider took the money.</param>
/// <param name="Reinstated">It gave the money back.</param>
public sealed record PaymentDispute(
    string Dispute, string? Charge, long Amount, bool? Won, bool Withdrawn, bool Reinstated)
{
    /// <summary>What the co-op lacks because of it: whatever the order in which it was told.</summary>
    public long Taken() => !Reinstated && (Won == false || (Withdrawn && Won is null)) ? Amount : 0;
}
