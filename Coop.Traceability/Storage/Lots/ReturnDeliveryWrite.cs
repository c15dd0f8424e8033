using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="ReturnDelivery"/> decides, and what became of the goods.</summary>
public static class ReturnDeliveryWrite
{
    /// <summary>Takes part of a delivery back.</summary>
    public static async Task<Outcome<DeliveryBack>> ReturnDeliveryAsync(
        this CoopSession session, ReturnDeliveryRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.DeliveryAsync(request.Delivery, stop) is not { } known)
        {
            return new DeliveryRefusal.NotFound(request.Delivery);
        }

        var delivery = await session.FetchAsync<Delivery>(known.Id, stop);
        var lots = (await LotStreams.OfAsync(session, request.Lines.Select(l => l.Lot), stop))
            .ToDictionary(f => f.Code, f => f.Stream);
        var text = SideTexts.Of(session, request.Reason);
        var command = new ReturnDelivery(
            known.Code.Value,
            [.. request.Lines.Select(l => (
                lots[l.Lot]?.Aggregate is { } lot ? LotId.Parse(lot.Id) : (LotId?)null,
                new Taking(l.Lot, l.Grams)))],
            request.Fate, text.Text.Length, text.Ref(), request.At, session.Now);
        var decision = ReturnDelivery.Decide(delivery.Aggregate, command);
        if (decision.AppendTo(delivery) is { } no)
        {
            return no;
        }

        session.Documents.Store(text);
        var back = (DeliveryEvent.Returned)decision.Facts()[0];
        var hold = HoldId.From(Mint.Ulid(session.Now));
        foreach (var (line, asked) in back.Lines.Zip(request.Lines))
        {
            lots[asked.Lot]!.AppendMany(Facts(DeliveryId.Parse(known.Id), back, line, hold));
        }

        return new DeliveryBack(known.Code, back.Lines.Sum(l => l.Weight.Grams));
    }

    private static IEnumerable<object> Facts(
        DeliveryId delivery, DeliveryEvent.Returned back, DeliveryEvent.Line line, HoldId hold)
    {
        yield return new LotEvent.Returned(delivery, line.Weight, line.Fresh, back.At);
        if (back.Fate == "held")
        {
            yield return new LotEvent.Held(hold, back.Reason, null, back.At);
        }
        else if (back.Fate == "disposed")
        {
            yield return new LotEvent.Disposed(line.Weight, 0, "other", back.Reason, back.At);
        }
    }
}
