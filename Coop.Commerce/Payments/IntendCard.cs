using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Coop.Commerce.Settings;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Payments;

/// <summary>A card session is about to be asked for. Written down before the provider is called.</summary>
public sealed record IntendCard(FieldTime At)
{
    /// <summary>How often a buyer may begin anew for one order.</summary>
    public const int MaxAttempts = 5;

    /// <summary>
    /// When the session of an intent ends: a minute before the hold. It follows from the intent alone,
    /// because a provider takes a call under the same key only with the same parameters. Why this leaves 34
    /// minutes of a hold of 35 is told at <see cref="HoldTimes"/>.
    /// </summary>
    public static DateTimeOffset SessionEnds(CoopSettings settings, DateTimeOffset intendedAt) =>
        intendedAt.AddMinutes(settings.Holds.CardMinutes - 1);

    /// <summary>An open session is used again; one that was never answered is asked for again under its
    /// key.</summary>
    public static Decision<PaymentEvent> Decide(CoopSettings settings, Payment payment, IntendCard command)
    {
        var now = command.At.At;
        if (payment.Method != "stripe")
        {
            return new PaymentRefusal.WrongMethod(payment.Code.Value, payment.Method);
        }

        if (payment.Outstanding() == 0 || payment.Card?.Sequence >= MaxAttempts)
        {
            return new PaymentRefusal.NothingOpen(payment.Code.Value);
        }

        if (payment.Card is { Ended: false } card && card.Amount == payment.Outstanding()
            && (card.IsOpen(now) || (card.Url is null && IsFresh(settings, card, now))))
        {
            return Array.Empty<PaymentEvent>();
        }

        var sequence = (payment.Card?.Sequence ?? 0) + 1;
        return new PaymentEvent.CardIntended(
            sequence, KeyOf(payment, sequence), payment.Outstanding(),
            now.AddMinutes(settings.Holds.CardMinutes), command.At);
    }

    /// <summary>A provider opens no session shorter than half an hour, so an older intent needs a new
    /// one.</summary>
    private static bool IsFresh(CoopSettings settings, CardSession card, DateTimeOffset now) =>
        now.AddMinutes(settings.Holds.CardSessionMinutes) <= SessionEnds(settings, card.IntendedAt.At);

    /// <summary>The same intent gives the same key, so that asking twice charges once.</summary>
    private static string KeyOf(Payment payment, int sequence)
    {
        var intent = string.Create(
            CultureInfo.InvariantCulture, $"{payment.Order}|checkout|{sequence}|{payment.Outstanding()}");
        return "coop-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(intent)));
    }
}
