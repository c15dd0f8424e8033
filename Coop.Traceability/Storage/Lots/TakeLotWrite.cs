using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Sides;
using JasperFx.Events;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="TakeLot"/> and <see cref="DisposeLot"/> decide.</summary>
public static class TakeLotWrite
{
    /// <summary>Notes a count, a sample, a gift. Whoever sells packs takes them off its shelf.</summary>
    public static Task<Outcome<LotLessened>> TakeAsync(
        this CoopSession session, TakeLotRequest request, CancellationToken stop = default) =>
        LessenAsync(session, request.Lot, request.Reason, (lot, text) => TakeLot.Decide(lot, new(
            request.Lot, request.For, request.Amount, request.Found, text.Text.Length, text.Ref(), request.At,
            session.Now)), stop);

    /// <summary>Destroys some of a lot. Whoever sells packs takes them off its shelf.</summary>
    public static Task<Outcome<LotLessened>> DisposeAsync(
        this CoopSession session, DisposeLotRequest request, CancellationToken stop = default) =>
        LessenAsync(session, request.Lot, request.Reason, (lot, text) => DisposeLot.Decide(lot, new(
            request.Lot, request.Amount, request.Way, text.Text.Length, text.Ref(), request.At,
            session.Now)), stop);

    private static async Task<Outcome<LotLessened>> LessenAsync(
        CoopSession session, LotCode code, string reason, Func<Lot?, SideText, Decision<LotEvent>> decide,
        CancellationToken stop)
    {
        var text = SideTexts.Of(session, reason);
        if ((await LotStreams.OfAsync(session, [code], stop))[0].Stream is not { } stream)
        {
            return new LotRefusal.NotFound(code.Value);
        }

        var decision = decide(stream.Aggregate, text);
        if (decision.AppendTo(stream) is { } no)
        {
            return no;
        }

        session.Documents.Store(text);
        var (weight, units, why) = decision.Facts()[0] switch
        {
            LotEvent.Taken e => (e.Weight, e.Units, e.For),
            LotEvent.Disposed e => (e.Weight, e.Units, e.Way),
            _ => throw new InvalidOperationException("Neither taken nor disposed."),
        };
        await VoidAsync(session, code, units, why, stop);
        return new LotLessened(code, weight.Grams, units, stream.Aggregate!.Packs?.Goods.Sku);
    }

    /// <summary>The last packs by label are the ones that are gone.</summary>
    private static async Task VoidAsync(
        CoopSession session, LotCode lot, int units, string why, CancellationToken stop)
    {
        if (units > 0)
        {
            var gone = await SerialsVoid.ChooseAsync(session, lot, [], units, stop);
            session.Queue(SerialsVoid.Of(session, lot, why, gone));
        }
    }
}
