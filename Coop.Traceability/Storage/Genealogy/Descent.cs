using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Marten;

namespace Coop.Traceability.Storage.Genealogy;

/// <summary>Walks from lots down to everything that was made of them.</summary>
internal static class Descent
{
    /// <summary>
    /// The lots themselves and all that came of them, parents before children. Two questions for each level,
    /// however wide it is.
    /// </summary>
    public static async Task<IReadOnlyList<Lot>> OfAsync(
        IQuerySession session, IEnumerable<LotId> from, CancellationToken stop)
    {
        var found = new Dictionary<string, Lot>();
        var next = from.Select(l => l.Value).Distinct().ToArray();
        while (next.Length > 0)
        {
            var level = await session.LoadManyAsync<Lot>(stop, next);
            foreach (var lot in level)
            {
                found[lot.Id] = lot;
            }

            var runs = level.SelectMany(l => l.UsedIn).Select(b => b.Value).Distinct().ToArray();
            var batches = runs.Length == 0 ? [] : await session.LoadManyAsync<Batch>(stop, runs);
            next = [.. batches.SelectMany(b => b.Outputs).Select(o => o.Lot.Value)
                .Concat(level.SelectMany(l => l.FilledInto).Select(l => l.Value))
                .Distinct().Where(id => !found.ContainsKey(id))];
        }

        return [.. found.Values];
    }
}
