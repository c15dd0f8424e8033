using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Storage.Settings;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="UnpackLot"/> decides: the run, the tea, and the serials that are
/// void.</summary>
public static class UnpackWrite
{
    /// <summary>Opens packs. Whoever sells them takes the pieces off its shelf in the same session.</summary>
    public static async Task<Outcome<PacksOpened>> UnpackAsync(
        this CoopSession session, UnpackRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.MemberByCodeAsync(request.OperatorCode, stop) is not { } by)
        {
            return new MemberRefusal.NotFound(request.OperatorCode);
        }

        if (await session.Documents.LotByCodeAsync(request.Lot, stop) is not { } known)
        {
            return new LotRefusal.NotFound(request.Lot.Value);
        }

        var prefix = (await session.TraceSettingsAsync(stop)).PrefixFor(session.Context.Tenant);
        var packs = await session.FetchAsync<Lot>(known.Id, stop);
        var source = known is { Fresh.Grams: 0, Origin.Source: { } tea }
            ? await session.Documents.LoadAsync<Lot>(tea.Value, stop)
            : null;
        var command = new UnpackLot(
            BatchId.From(Mint.Ulid(session.Now)), Mint.LotCode(prefix), LotId.From(Mint.Ulid(session.Now)),
            request.Lot, request.Units, request.Grams, source, request.At, MemberId.Parse(by.Id),
            session.Now);
        var decision = UnpackLot.Decide(packs.Aggregate, command);
        if (decision.Begin<Batch, BatchEvent>(session, command.Batch.Value) is { } no)
        {
            return no;
        }

        var run = (BatchEvent.Reworked)decision.Facts()[0];
        var open = await SerialsVoid.ChooseAsync(session, request.Lot, request.Serials, request.Units, stop);
        if (open.Count != request.Units || request.Serials.Count > request.Units)
        {
            return new PackRefusal.SerialsGone(request.Lot.Value, request.Units, open.Count);
        }

        var code = Mint.LotCode(prefix);
        packs.AppendOne(UnpackLot.OpeningOf(run, request.Units));
        ReworkLotsWrite.Start(session, run, [packs.Aggregate!], [code]);
        session.Queue(SerialsVoid.Of(session, request.Lot, run.Code.Value, open));
        return new PacksOpened(
            run.Code.Value, code, run.Outputs[0].Weight.Grams, request.Units, packs.Aggregate!.Packs!.Goods,
            open);
    }
}
