using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Settings;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Payments;

/// <summary>A card session is wanted for this order.</summary>
public sealed record IntendCardRequest(string Code);

/// <summary>The session to ask for; <paramref name="Url"/> is set when one is open already.</summary>
/// <param name="Key">Idempotency key of the call.</param>
/// <param name="Amount">Whole đồng.</param>
/// <param name="EndsAt">When the session is to end; the same however often it is asked for.</param>
public sealed record CardIntent(string Code, int Sequence, string Key, long Amount, string Language,
    string? Url, DateTimeOffset EndsAt);

/// <summary>The provider opened a session.</summary>
public sealed record OpenCardRequest(string Code, int Sequence, CardSessionOpened Opened);

/// <summary>The two halves of opening a card session; the provider is called between them.</summary>
public static class CardWrites
{
    /// <summary>Writes the intent down, lengthens the hold, and tells what to ask the provider for.</summary>
    public static async Task<Outcome<CardIntent>> IntendCardAsync(
        this CoopSession session, IntendCardRequest request, CancellationToken stop = default)
    {
        if (await OpenOrder.ByCodeAsync(session, request.Code, stop) is not { } open)
        {
            return new OrderRefusal.NotFound(request.Code);
        }

        var settings = await session.Documents.CoopSettingsAsync(stop);
        var before = open.Payment.Card?.Sequence;
        if (open.Do(IntendCard.Decide(settings, open.Payment, new IntendCard(open.Now))) is { } why)
        {
            return why;
        }

        var card = open.Payment.Card!;
        if (card.Sequence != before && open.Payment.Deadline is { } deadline)
        {
            var timer = new OrderTimer(
                Identifiers.OrderId.Parse(open.Order.Id), open.Order.Code.Value, OrderTimerKind.Expire,
                    deadline);
            await session.Need<IOrderTimers>().ScheduleAsync(session, timer, stop);
        }

        return new CardIntent(
            open.Order.Code.Value, card.Sequence, card.Key, card.Amount, open.Order.Language,
            card.IsOpen(session.Now) ? card.Url : null, IntendCard.SessionEnds(settings, card.IntendedAt.At));
    }

    /// <summary>Notes the session the provider opened. Noting it again changes nothing.</summary>
    public static async Task<Outcome<OrderChanged>> OpenCardAsync(
        this CoopSession session, OpenCardRequest request, CancellationToken stop = default)
    {
        if (await OpenOrder.ByCodeAsync(session, request.Code, stop) is not { } open)
        {
            return new OrderRefusal.NotFound(request.Code);
        }

        var opened = request.Opened;
        if (open.Payment.Card is { Session: null } card && card.Sequence == request.Sequence)
        {
            open.Do(new PaymentEvent.CardOpened(
                card.Sequence, opened.Session, opened.Url, opened.ExpiresAt, open.Now));
        }

        return open.Changed();
    }
}
