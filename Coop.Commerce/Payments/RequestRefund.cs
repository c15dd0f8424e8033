using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Commerce.Payments;

/// <summary>
/// Money is to go back the way it came. Each request is an intent of its own with a key of its own, so that
/// two equal ones both happen and the same one, asked again, happens once.
/// </summary>
/// <param name="Amount">Whole đồng; taken from the newest charges first.</param>
/// <param name="Note">Why, kept outside; null: the program sends late or double money back.</param>
public sealed record RequestRefund(long Amount, SideRef? Note, FieldTime At)
{
    /// <summary>Never more than was captured and is not refunded, asked for or disputed.</summary>
    public static Decision<PaymentEvent> Decide(Payment payment, RequestRefund command)
    {
        if (command.Amount <= 0)
        {
            return new PaymentRefusal.NoAmount(command.Amount);
        }

        if (payment.Charges.All(c => c.Amount == 0))
        {
            return new PaymentRefusal.RefundByHand(payment.Code.Value, payment.Method);
        }

        var free = Math.Min(payment.Charges.Sum(payment.RefundableOf), payment.Refundable());
        return command.Amount > free
            ? new PaymentRefusal.RefundTooHigh(command.Amount, free)
            : Split(payment, command);
    }

    /// <summary>The same request gives the same key, so that asking the provider twice pays back
    /// once.</summary>
    public static string KeyOf(Payment payment, int sequence, long amount) =>
        "coop-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{payment.Order}|refund|{sequence}|{amount}"))));

    private static PaymentEvent[] Split(Payment payment, RequestRefund command)
    {
        var (left, sequence) = (command.Amount, payment.Refunds.Max(r => r.Sequence) ?? 0);
        var asked = new List<PaymentEvent>();
        foreach (var charge in payment.Charges.Reverse())
        {
            var part = Math.Min(left, payment.RefundableOf(charge));
            if (part > 0)
            {
                sequence++;
                asked.Add(new PaymentEvent.RefundRequested(
                    sequence, KeyOf(payment, sequence, part), charge.Charge, part, command.Note, command.At));
                left -= part;
            }
        }

        return [.. asked];
    }
}
