using Coop.Traceability.Decisions;

namespace Coop.Traceability.Purchasing;

/// <summary>Why something about paying for leaf was refused. Amounts are whole đồng.</summary>
public abstract record AccountRefusal : Refusal
{
    private AccountRefusal() { }

    /// <summary>Nothing, or more than is ever paid at once.</summary>
    public sealed record AmountInvalid(long Amount, long Most) : AccountRefusal, IMalformed
    {
        public override string Code => "account.amount-invalid";
    }

    /// <summary>Money is paid as cash or by transfer.</summary>
    public sealed record WayUnknown(string Way) : AccountRefusal, IMalformed
    {
        public override string Code => "account.way-unknown";
    }

    /// <summary>The number of the paper is too long.</summary>
    public sealed record DocumentTooLong(int Longest) : AccountRefusal, IMalformed
    {
        public override string Code => "account.document-too-long";
    }

    /// <summary>The day lies in the future.</summary>
    public sealed record Ahead(DateOnly PaidOn, DateTimeOffset Now) : AccountRefusal
    {
        public override string Code => "account.ahead";
    }

    /// <summary>More than is owed is paid only when it is said to be an advance.</summary>
    public sealed record MoreThanOwed(string Member, long Amount, long Owed) : AccountRefusal, IConflicting
    {
        public override string Code => "account.more-than-owed";
    }

    /// <summary>The household has no such payment, or it was cancelled.</summary>
    public sealed record PaymentNotFound(string Payment) : AccountRefusal, IUnknown
    {
        public override string Code => "account.payment-not-found";
    }

    /// <summary>A reason has 3 to <paramref name="Most"/> characters.</summary>
    public sealed record ReasonInvalid(int Length, int Most) : AccountRefusal, IMalformed
    {
        public override string Code => "account.reason-invalid";
    }
}
