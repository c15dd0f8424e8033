using Coop.Commerce.Orders;

namespace Coop.Commerce.Storage.Payments;

/// <summary>The treasurer saw a transfer on the account and books it to an order by hand.</summary>
/// <param name="Amount">Whole đồng, more than 0.</param>
/// <param name="Reference">The bank's reference; the same one is booked once.</param>
public sealed record ConfirmTransferRequest(string Code, long Amount, string Reference,
    DateTimeOffset ReceivedAt);

/// <summary>Cash for an order was counted, by the courier or at the co-op.</summary>
public sealed record ReceiveCashRequest(string Code, long Amount, string Reference,
    DateTimeOffset ReceivedAt);

/// <summary>Money was sent back by hand.</summary>
public sealed record RecordRefundRequest(string Code, long Amount, string Reference, DateTimeOffset SentAt);

/// <summary>A transfer a provider or a statement tells of, already verified.</summary>
/// <param name="Provider">For example <c>sepay</c>.</param>
/// <param name="ProviderId">The provider's own number of it; booked once.</param>
/// <param name="Reference">The bank's reference; may be empty.</param>
/// <param name="Content">What the bank says was written; may hold names, so it is kept in the vault
/// only.</param>
public sealed record RecordTransferRequest(
    string Provider,
    string ProviderId,
    string Reference,
    string AccountNumber,
    long Amount,
    string Content,
    DateTimeOffset ReceivedAt);

/// <summary>What came of a transfer.</summary>
/// <param name="Transfer">Stream key of the transfer.</param>
/// <param name="Verdict">exact, short, over, late, duplicate, unknown.</param>
/// <param name="Code">The order it was booked to; null when unknown.</param>
/// <param name="Repeated">True when it had been booked before and nothing was written now.</param>
public sealed record TransferRecorded(string Transfer, string Verdict, string? Code, bool Repeated);

/// <summary>Books a transfer that found no order to one, by hand.</summary>
public sealed record AssignTransferRequest(string Transfer, string Code);

/// <summary>The order after money moved.</summary>
/// <param name="Repeated">True when it had been booked before and nothing was written now.</param>
public sealed record PaymentRecorded(string Code, OrderView Order, bool Repeated);
