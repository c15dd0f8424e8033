using Coop.Commerce.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>What can have happened to a transfer seen on the co-op's account.</summary>
public abstract record TransferEvent
{
    private TransferEvent() { }

    /// <summary>Money came in. What the bank says was written is in the vault: it may hold names.</summary>
    /// <param name="Provider">sepay, hand …</param>
    /// <param name="ProviderId">The provider's own number.</param>
    /// <param name="Reference">The bank's reference; may be empty.</param>
    /// <param name="Amount">Whole đồng.</param>
    /// <param name="Content">Key of the vault row with the text; null when there was none.</param>
    public sealed record Received(
        TransferId Id, string Provider, string ProviderId, string Reference, long Amount, string? Content,
        FieldTime At) : TransferEvent, IOccurred;

    /// <summary>It belongs to an order.</summary>
    /// <param name="By"><c>text</c>: the order code was found in it; <c>hand</c>: a person said so.</param>
    public sealed record Matched(OrderCode Order, Verdict Verdict, string By, FieldTime At)
        : TransferEvent, IOccurred;
}
