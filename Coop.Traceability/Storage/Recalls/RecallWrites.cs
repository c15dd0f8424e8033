using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Recalls;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage.Lots;

namespace Coop.Traceability.Storage.Recalls;

/// <summary>Stores what is decided about recalls.</summary>
public static class RecallWrites
{
    /// <summary>A code for a recall, for example <c>TH-7K4Q9MPW</c>.</summary>
    public static RecordCode NewRecallCode() => RecordCode.Parse(Mint.LotCode("TH").Value);

    /// <summary>Opens a recall.</summary>
    public static async Task<Outcome<RecallOpened>> OpenRecallAsync(
        this CoopSession session, OpenRecallRequest request, CancellationToken stop = default)
    {
        var (why, at) = (SideTexts.Of(session, request.Why), FieldTime.Of(session.Now));
        if (RecallDeeds.Reason(why) is { } no)
        {
            return no;
        }

        var id = RecallId.From(Mint.Ulid(session.Now));
        var code = request.Code;
        var held = 0;
        if (!request.Drill)
        {
            var hold = await session.HoldLotsAsync(Hold(request.Reach, request.Why, code), stop);
            if (hold is not Outcome<LotsHeld>.Done { Value: var lots })
            {
                return ((Outcome<LotsHeld>.Refused)hold).Reason;
            }

            held = lots.Lots.Count;
        }

        session.Documents.Store(why);
        session.Start<Recall>(
            id.Value,
            new RecallEvent.Opened(id, code, request.Drill, request.Reach.Start, why.Ref(), at),
            new RecallEvent.Held(held, request.Stopped, at), Scoped(request.Reach, at));
        return new RecallOpened(id, code, request.Reach.Lots.Count, request.Reach.Units);
    }

    /// <summary>Takes in what came to be meanwhile; does nothing when nothing did.</summary>
    public static async Task<Outcome<RecallChanged>> WidenRecallAsync(
        this CoopSession session, string code, RecallReach reach, IReadOnlyList<string> stopped,
        CancellationToken stop = default)
    {
        if (await OpenedAsync(session, code, stop) is not { } stream)
        {
            return new RecallRefusal.NotFound(code);
        }

        var (recall, at) = (stream.Aggregate!, FieldTime.Of(session.Now));
        var known = recall.Lots.Select(l => l.Value).ToHashSet();
        if (!recall.IsOpen() || (stopped.Count == 0 && reach.Lots.All(l => known.Contains(l.Id))))
        {
            return new RecallChanged(code, recall);
        }

        var why = await session.Documents.LoadAsync<SideText>(recall.Why.Id, stop);
        var hold = recall.Drill ? null : await session.HoldLotsAsync(
            Hold(reach, why?.Text ?? "Thu hồi", recall.Code), stop);
        if (hold is Outcome<LotsHeld>.Refused refused)
        {
            return refused.Reason;
        }

        var grown = reach.Lots.Count(l => !known.Contains(l.Id));
        stream.AppendMany(new RecallEvent.Held(grown, stopped, at), Scoped(reach, at));
        return new RecallChanged(code, recall);
    }

    /// <summary>Notes that somebody was told.</summary>
    public static Task<Outcome<RecallChanged>> NotifyRecallAsync(
        this CoopSession session, string code, string channel, string? order, bool answered,
        CancellationToken stop = default) => session.ChangeAsync(
            code, (recall, at) => RecallDeeds.Notify(recall, channel, order, answered, at), null, stop);

    /// <summary>Notes packs that came back.</summary>
    public static Task<Outcome<RecallChanged>> CollectRecallAsync(
        this CoopSession session, string code, string? order, int units, CancellationToken stop = default) =>
        session.ChangeAsync(code, (recall, at) => RecallDeeds.Collect(recall, order, units, at), null, stop);

    /// <summary>Notes packs that were destroyed.</summary>
    public static Task<Outcome<RecallChanged>> DestroyRecallAsync(
        this CoopSession session, string code, int units, string how, CancellationToken stop = default)
    {
        var text = SideTexts.Of(session, how);
        return session.ChangeAsync(
            code, (recall, at) => RecallDeeds.Destroy(recall, units, text, at), text, stop);
    }

    /// <summary>Closes a recall whose packs are all accounted for. What it holds stays held.</summary>
    public static Task<Outcome<RecallChanged>> CloseRecallAsync(
        this CoopSession session, string code, RecallUnits units, CancellationToken stop = default) =>
        session.ChangeAsync(code, (recall, at) => RecallDeeds.Close(recall, units, at), null, stop);

    /// <summary>Lifts a recall; the caller releases what it held.</summary>
    public static Task<Outcome<RecallChanged>> LiftRecallAsync(
        this CoopSession session, string code, string why, CancellationToken stop = default)
    {
        var text = SideTexts.Of(session, why);
        return session.ChangeAsync(code, (recall, at) => RecallDeeds.Lift(recall, text, at), text, stop);
    }

    private static HoldLotsRequest Hold(RecallReach reach, string why, RecordCode code) =>
        new([.. reach.Lots.Select(l => l.Code)], why, code.Value);

    private static RecallEvent.Scoped Scoped(RecallReach reach, FieldTime at) => new(
        [.. reach.Lots.Select(l => LotId.Parse(l.Id))], [.. reach.Packs.Select(l => l.Code)],
        reach.Units, at);

    private static async Task<JasperFx.Events.IEventStream<Recall>?> OpenedAsync(
        CoopSession session, string code, CancellationToken stop) =>
        await session.Documents.RecallAsync(code, stop) is { } known
            ? await session.FetchAsync<Recall>(known.Id, stop)
            : null;

    private static async Task<Outcome<RecallChanged>> ChangeAsync(
        this CoopSession session, string code, Func<Recall, FieldTime, Decision<RecallEvent>> decide,
        SideText? text, CancellationToken stop)
    {
        if (await OpenedAsync(session, code, stop) is not { } stream)
        {
            return new RecallRefusal.NotFound(code);
        }

        var decision = decide(stream.Aggregate!, FieldTime.Of(session.Now));
        if (decision.AppendTo(stream) is { } no)
        {
            return no;
        }

        if (text is not null)
        {
            session.Documents.Store(text);
        }

        return new RecallChanged(code, decision.Facts().Aggregate(stream.Aggregate!, Recall.Fold));
    }
}
