using Coop.Commerce.VietQr;

namespace Coop.Commerce.Payments;

/// <summary>Makes the view of a payment from its state.</summary>
public static class PaymentViewing
{
    /// <summary>The view; a VietQR code is made for what is still outstanding, one transfer at a
    /// time.</summary>
    public static PaymentView View(this Payment payment)
    {
        var ask = payment.Method == "vietqr" && payment.Outstanding() > 0 ? payment.Bank : null;
        var amount = Math.Min(payment.Outstanding(), VietQrPayload.TransferLimit - 1);
        var content = payment.Code.Value;
        return new PaymentView(
            payment.Id,
            payment.Method,
            payment.Wire(),
            payment.Amount,
            payment.Received,
            payment.Outstanding(),
            payment.RefundDue(),
            payment.Method == "vietqr" ? content : null,
            ask is null ? null
                : VietQrEncoder.Encode(VietQrPayload.ForOrder(ask.Bin, ask.Number, amount, content)),
            ask is null ? null : amount,
            payment.Bank,
            payment.Deadline,
            payment is { Card: { Ended: false, Url: { } url }, IsClosed: false } && payment.Outstanding() > 0
                ? url
                : null,
            payment.Receipts);
    }
}
