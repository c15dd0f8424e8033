using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using JasperFx.Events;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="HoldLot"/> and <see cref="ReleaseLot"/> decide, for all lots or
/// none.</summary>
public static class HoldLotsWrite
{
    /// <summary>Holds lots.</summary>
    public static async Task<Outcome<LotsHeld>> HoldLotsAsync(
        this CoopSession session, HoldLotsRequest request, CancellationToken stop = default)
    {
        var (codes, text) = (request.Lots.Distinct().ToList(), SideTexts.Of(session, request.Reason));
        if (codes.Count is 0 or > HoldLot.MostLots)
        {
            return new LotRefusal.LotsInvalid(codes.Count, HoldLot.MostLots);
        }

        var hold = HoldId.From(Mint.Ulid(session.Now));
        var held = new List<LotCode>();
        foreach (var (code, stream) in await LotStreams.OfAsync(session, codes, stop))
        {
            var decision = HoldLot.Decide(stream?.Aggregate, new HoldLot(
                code, hold, text.Text.Length, text.Ref(), request.Recall, FieldTime.Of(session.Now)));
            if (Append(decision, stream) is { } no)
            {
                return no;
            }

            held.AddRange(decision.Facts().Select(_ => code));
        }

        session.Documents.Store(text);
        return new LotsHeld(hold, held);
    }

    /// <summary>Lifts holds.</summary>
    public static async Task<Outcome<LotsReleased>> ReleaseLotsAsync(
        this CoopSession session, ReleaseLotsRequest request, CancellationToken stop = default)
    {
        var (codes, text) = (request.Lots.Distinct().ToList(), SideTexts.Of(session, request.Reason));
        if (codes.Count is 0 or > HoldLot.MostLots)
        {
            return new LotRefusal.LotsInvalid(codes.Count, HoldLot.MostLots);
        }

        var (released, free) = (new List<LotCode>(), new List<LotCode>());
        foreach (var (code, stream) in await LotStreams.OfAsync(session, codes, stop))
        {
            var decision = ReleaseLot.Decide(stream?.Aggregate, new ReleaseLot(
                code, text.Text.Length, text.Ref(), request.Recall, FieldTime.Of(session.Now)));
            if (Append(decision, stream) is { } no)
            {
                return no;
            }

            if (decision.Facts().Count > 0)
            {
                released.Add(code);
            }

            if (!decision.Facts().Aggregate(stream!.Aggregate!, Lot.Fold).IsHeld())
            {
                free.Add(code);
            }
        }

        session.Documents.Store(text);
        return new LotsReleased(released, free);
    }

    /// <summary>Only streams that something happened to are appended to; the others stay as
    /// fetched.</summary>
    private static Refusal? Append(Decision<LotEvent> decision, IEventStream<Lot>? stream) =>
        decision is Decision<LotEvent>.Refused refused ? refused.Reason
        : decision.Facts().Count == 0 ? null
        : decision.AppendTo(stream!);
}
