namespace Coop.Commerce.Payments;

/// <summary>The words for where the money of an order stands.</summary>
public static class PaymentStates
{
    /// <summary>none, pending, partly_paid, paid, overpaid, partly_refunded, refunded, failed,
    /// disputed.</summary>
    public static string Wire(this Payment payment)
    {
        var net = payment.Net();
        return payment switch
        {
            { Disputes.Count: > 0 } => "disputed",
            _ when Back(payment) && net <= 0 => "refunded",
            _ when Back(payment) && net < payment.Amount => "partly_refunded",
            _ when net > payment.Amount => "overpaid",
            _ when net > 0 && net == payment.Amount => "paid",
            _ when net > 0 => "partly_paid",
            { IsClosed: true } => "none",
            { Failed: true } => "failed",
            _ => "pending",
        };
    }

    /// <summary>Whether money went back, by a refund or by a lost dispute.</summary>
    private static bool Back(Payment payment) => payment.Refunded > 0 || payment.ChargedBack() > 0;

    /// <summary>pending, succeeded, failed.</summary>
    public static string Wire(this RefundState state) => state switch
    {
        RefundState.Pending => "pending",
        RefundState.Succeeded => "succeeded",
        RefundState.Failed => "failed",
        _ => throw new InvalidOperationException($"{state} has no word."),
    };

    /// <summary>exact, short, over, late, duplicate.</summary>
    public static string Wire(this Verdict verdict) => verdict switch
    {
        Verdict.Exact => "exact",
        Verdict.Short => "short",
        Verdict.Over => "over",
        Verdict.Late => "late",
        Verdict.Duplicate => "duplicate",
        _ => throw new InvalidOperationException($"{verdict} has no word."),
    };
}
