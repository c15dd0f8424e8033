using Coop.Traceability.Certificates;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Lots;
using Marten;

namespace Coop.Traceability.Storage.Genealogy;

/// <summary>The claims of many lots, as they stand now, in two round trips however many they are.</summary>
public static class ClaimQueries
{
    /// <summary>Whether each of some lots may be sold as VietGAP, by key of the lot.</summary>
    public static Task<IReadOnlyDictionary<string, TraceClaim>> ClaimsAsync(
        this IQuerySession session, IEnumerable<Lot> lots, CancellationToken stop = default) =>
        session.ClaimsAsync(lots.DistinctBy(l => l.Id).ToDictionary(l => l.Id), null, stop);

    /// <param name="above">Every edge above the lots; null when it is not known yet.</param>
    internal static async Task<IReadOnlyDictionary<string, TraceClaim>> ClaimsAsync(
        this IQuerySession session, IReadOnlyDictionary<string, Lot> lots, IReadOnlyList<LotEdge>? above,
        CancellationToken stop)
    {
        if (lots.Count == 0)
        {
            return new Dictionary<string, TraceClaim>();
        }

        var behind = LotClaims.Leaf(lots.Keys, above ?? await session.GraphAsync([.. lots.Keys], [], stop));
        var wanted = lots.Keys.SelectMany(id => behind[id]).Distinct().Where(id => !lots.ContainsKey(id));
        var batch = session.CreateBatchQuery();
        var others = batch.LoadMany<Lot>().ById([.. wanted]);
        var certificates = batch.Query<Certificate>().ToList();
        await batch.Execute(stop);
        var leaf = lots.Values.Concat(await others).ToDictionary(l => l.Id);
        return LotClaims.Of(lots.Values, behind, leaf, [.. await certificates], DateOnly.MaxValue);
    }
}
