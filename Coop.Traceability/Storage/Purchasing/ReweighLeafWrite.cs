using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Purchasing;

namespace Coop.Traceability.Storage.Purchasing;

/// <summary>What leaf is worth after its receipt was put right.</summary>
/// <param name="Of">Null when it has no price.</param>
/// <param name="Before">What was owed before; null when that did not change.</param>
internal sealed record LeafReweighed(LeafAmount? Of, long? Before);

/// <summary>Stores what <see cref="ReweighLeaf"/> decides, and the difference on the household's
/// account.</summary>
internal static class ReweighLeafWrite
{
    /// <summary>Nothing happens to leaf that was weighed in without being bought.</summary>
    public static async Task<Outcome<LeafReweighed>> ReweighAsync(
        this CoopSession session, LotCode lot, LotEvent.Corrected corrected, CancellationToken stop)
    {
        if (await session.Documents.PurchaseAsync(lot, stop) is not { } known)
        {
            return new LeafReweighed(null, null);
        }

        var stream = await session.FetchAsync<LeafPurchase>(known.Id, stop);
        var list = await session.Documents.PricesOnAsync(known.On, stop);
        var decision = ReweighLeaf.Decide(
            stream.Aggregate!, list,
            new ReweighLeaf(corrected.Weight, corrected.Grade, corrected.Reason, session.Now));
        if (decision.AppendTo(stream) is { } no)
        {
            return no;
        }

        var of = stream.Aggregate!.Of;
        if (decision.Facts() is not [LeafPurchaseEvent.Reweighed { Before: { } before, Of: { } now }]
            || before == now.Amount)
        {
            return new LeafReweighed(of, null);
        }

        await session.AdjustAsync(known.Member, lot, before, now.Amount, corrected.Reason, stop);
        return new LeafReweighed(now, before);
    }
}
