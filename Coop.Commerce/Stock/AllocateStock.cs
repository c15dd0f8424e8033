using Coop.Commerce.Identifiers;
using Coop.Traceability.Decisions;

namespace Coop.Commerce.Stock;

/// <summary>Chooses lots for a demand: what expires first goes first; held and expired lots are left
/// alone.</summary>
public static class AllocateStock
{
    /// <summary>
    /// Sets pieces aside on paper. The demand of equal SKUs must have been added up before, so that two
    /// lines of one
    /// order cannot both count the same piece.
    /// </summary>
    /// <param name="rows">Everything on the shelf of the SKUs asked for.</param>
    /// <param name="today">Local date; a lot may be sold up to its best-before date.</param>
    public static Outcome<IReadOnlyList<Allocation>> Decide(
        IReadOnlyList<StockRow> rows, IReadOnlyDictionary<Sku, int> demand, DateOnly today)
    {
        var chosen = new List<Allocation>();
        foreach (var (sku, wanted) in demand.OrderBy(d => d.Key))
        {
            var shelf = rows.Where(row => row.Key.Sku == sku && row.Available(today) > 0).ToList();
            var available = shelf.Sum(row => row.Available(today));
            if (available < wanted)
            {
                return new StockRefusal.NotEnough(sku.Value, wanted, available);
            }

            chosen.AddRange(Take(shelf, wanted, today));
        }

        return chosen;
    }

    private static IEnumerable<Allocation> Take(IEnumerable<StockRow> shelf, int wanted, DateOnly today)
    {
        foreach (var row in shelf.OrderBy(r => r.BestBefore).ThenBy(r => r.Key))
        {
            var units = Math.Min(wanted, row.Available(today));
            wanted -= units;
            if (units > 0)
            {
                yield return new Allocation(row.Key.Sku, row.Key.Lot, row.Key.Place, units);
            }
        }
    }
}
