using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage.Genealogy;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="ExplainYield"/> decides and frees every lot that waited for it.</summary>
public static class ExplainYieldWrite
{
    /// <summary>Gives the reason for a yield outside its band.</summary>
    public static async Task<Outcome<YieldExplained>> ExplainYieldAsync(
        this CoopSession session, ExplainYieldRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.BatchByCodeAsync(request.Batch, stop) is not { } known)
        {
            return new BatchRefusal.NotFound(request.Batch);
        }

        var stream = await session.FetchAsync<Batch>(known.Id, stop);
        var words = (request.Reason ?? "").Trim().Normalize(NormalizationForm.FormC);
        var text = new SideText(StreamKey.Of("text", Mint.Ulid(session.Now)), words, Mint.Salt());
        var at = FieldTime.Of(session.Now);
        var decision = ExplainYield.Decide(
            stream.Aggregate, new ExplainYield(known.Code.Value, words, text.Ref(), at));
        if (decision.AppendTo(stream) is { } no)
        {
            return no;
        }

        if (decision.Facts().Count > 0)
        {
            session.Documents.Store(text);
            await FreeAsync(session, known, at, stop);
        }

        return new YieldExplained(known.Code.Value);
    }

    private static async Task FreeAsync(CoopSession session, Batch run, FieldTime at, CancellationToken stop)
    {
        var id = BatchId.Parse(run.Id);
        var below = await Descent.OfAsync(session.Documents, run.Outputs.Select(o => o.Lot), stop);
        var waiting = below.Where(l => l.Unexplained.Contains(id)).Select(l => l.Id).ToList();
        foreach (var lot in await session.FetchManyAsync<Lot>(waiting, stop))
        {
            lot.AppendOne(new LotEvent.YieldExplained(id, at));
        }
    }
}
