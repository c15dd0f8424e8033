namespace Coop.Commerce.Payments;

/// <summary>What is asked for an order and what has come in. Every number is whole đồng.</summary>
/// <param name="Method"><c>vietqr</c>, <c>cod</c> or <c>stripe</c>.</param>
/// <param name="State">none, pending, partly_paid, paid, overpaid, partly_refunded, refunded, failed,
/// disputed.</param>
/// <param name="Amount">What is asked.</param>
/// <param name="Received">What has come in so far.</param>
/// <param name="Outstanding">What is still asked for; 0 when paid or when the order is closed.</param>
/// <param name="RefundDue">What must be sent back: paid too much, or paid after the goods were
/// released.</param>
/// <param name="Content">The text a transfer must carry; only for <c>vietqr</c>.</param>
/// <param name="Qr">VietQR payload for the next transfer; null when nothing is asked or another method is
/// used.</param>
/// <param name="QrAmount">Amount inside <paramref name="Qr"/>: one transfer stays below 500,000,000
/// đ.</param>
/// <param name="Bank">Where to send it, as text; only for <c>vietqr</c>.</param>
/// <param name="Deadline">When the goods are released again if unpaid; null for cash on delivery.</param>
/// <param name="CheckoutUrl">Where to pay by card, while the session is open.</param>
/// <param name="Receipts">Money that came in or went back, oldest first.</param>
public sealed record PaymentView(
    string Id,
    string Method,
    string State,
    long Amount,
    long Received,
    long Outstanding,
    long RefundDue,
    string? Content,
    string? Qr,
    long? QrAmount,
    BankAccount? Bank,
    DateTimeOffset? Deadline,
    string? CheckoutUrl,
    IReadOnlyList<ReceiptView> Receipts);

/// <summary>One movement of money.</summary>
/// <param name="Kind">transfer, cash, card, refund.</param>
/// <param name="Verdict">exact, short, over, late, duplicate; for a refund: sent.</param>
/// <param name="Amount">Whole đồng, more than 0.</param>
/// <param name="Reference">What the bank, courier or card provider calls it.</param>
public sealed record ReceiptView(string Kind, string Verdict, long Amount, string Reference,
    DateTimeOffset At);

/// <summary>An account money can be sent to by VietQR.</summary>
/// <param name="Bin">Six digits that name the bank.</param>
/// <param name="Number">At most 19 letters and digits.</param>
/// <param name="Holder">As the bank writes it: upper case, no accents.</param>
public sealed record BankAccount(string Bin, string Number, string Holder);
