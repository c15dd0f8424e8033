using Coop.Traceability.Decisions;

namespace Coop.Commerce.Payments;

/// <summary>Why money cannot be booked or asked for.</summary>
public abstract record PaymentRefusal : Refusal
{
    private PaymentRefusal() { }

    /// <summary>An amount of money is whole đồng and more than 0.</summary>
    public sealed record NoAmount(long Amount) : PaymentRefusal, IMalformed
    {
        public override string Code => "payment.no-amount";
    }

    /// <summary>A booking by hand names the bank's or courier's reference, so that it is booked
    /// once.</summary>
    public sealed record NoReference : PaymentRefusal, IMalformed
    {
        public override string Code => "payment.no-reference";
    }

    /// <summary>This reference is booked already, with another amount or to another order.</summary>
    public sealed record ReferenceTaken(string Reference, long Amount, string? Order)
        : PaymentRefusal, IConflicting
    {
        public override string Code => "payment.reference-taken";
    }

    /// <summary>More would go back than the co-op holds. Whole đồng.</summary>
    public sealed record RefundTooHigh(long Amount, long Held) : PaymentRefusal, IConflicting
    {
        public override string Code => "payment.refund-too-high";
    }

    /// <summary>No provider holds this money: a person sends it back and records it.</summary>
    public sealed record RefundByHand(string Order, string Method) : PaymentRefusal, IConflicting
    {
        public override string Code => "payment.refund-by-hand";
    }

    /// <summary>This order is not paid that way.</summary>
    public sealed record WrongMethod(string Order, string Method) : PaymentRefusal, IConflicting
    {
        public override string Code => "payment.wrong-method";
    }

    /// <summary>Nothing is asked any more.</summary>
    public sealed record NothingOpen(string Order) : PaymentRefusal, IConflicting
    {
        public override string Code => "payment.nothing-open";
    }

    /// <summary>There is no such transfer, or it is booked already.</summary>
    public sealed record TransferNotFound(string Transfer) : PaymentRefusal, IUnknown
    {
        public override string Code => "payment.transfer-not-found";
    }
}
