using Coop.Traceability.Lots;

namespace Coop.Traceability.Genealogy;

/// <summary>
/// Splits the grams of a lot over the leaf it came from, in proportion to the fresh leaf each stands for.
/// </summary>
public static class Shares
{
    /// <summary>Whole grams for each lot of leaf; together exactly the weight of the root.</summary>
    public static IReadOnlyDictionary<string, long> Of(Ancestry ancestry)
    {
        var root = ancestry.Lots[ancestry.Root.Value];
        var amounts = new Dictionary<string, decimal> { [root.Id] = root.Weight.Grams };
        var leaf = new Dictionary<string, decimal>();
        foreach (var lot in RootFirst(ancestry))
        {
            var amount = amounts[lot.Id];
            if (lot.IsReceipt())
            {
                leaf[lot.Id] = amount;
                continue;
            }

            foreach (var (input, part) in Inputs(ancestry, lot))
            {
                amounts[input] = amounts.GetValueOrDefault(input) + (amount * part);
            }
        }

        return Whole(leaf, root.Weight.Grams);
    }

    /// <summary>The lots a lot was made of, and what part of it each stands for.</summary>
    private static IEnumerable<(string Lot, decimal Part)> Inputs(Ancestry ancestry, Lot lot)
    {
        if (lot.Origin.Source is { } source)
        {
            return [(source.Value, 1m)];
        }

        var run = ancestry.Batches[lot.Origin.Batch!.Value.Value];
        decimal fresh = run.Inputs.Sum(i => i.Fresh.Grams);
        return run.Inputs.Select(
            i => (i.Lot.Value, fresh == 0 ? 1m / run.Inputs.Count : i.Fresh.Grams / fresh));
    }

    /// <summary>Every lot after all the lots that were made of it.</summary>
    private static Stack<Lot> RootFirst(Ancestry ancestry)
    {
        var order = new Stack<Lot>();
        var seen = new HashSet<string>();
        void Visit(Lot lot)
        {
            if (!seen.Add(lot.Id))
            {
                return;
            }

            if (!lot.IsReceipt())
            {
                foreach (var (input, _) in Inputs(ancestry, lot))
                {
                    Visit(ancestry.Lots[input]);
                }
            }

            order.Push(lot);
        }

        Visit(ancestry.Lots[ancestry.Root.Value]);
        return order;
    }

    /// <summary>Rounds down and gives the grams left over to the largest remainders.</summary>
    private static Dictionary<string, long> Whole(Dictionary<string, decimal> parts, long total)
    {
        var whole = parts.ToDictionary(p => p.Key, p => (long)Math.Floor(p.Value));
        var left = total - whole.Values.Sum();
        var next = parts.OrderByDescending(p => p.Value - Math.Floor(p.Value))
            .ThenBy(p => p.Key, StringComparer.Ordinal);
        foreach (var part in next.Take((int)Math.Max(0, left)))
        {
            whole[part.Key]++;
        }

        return whole;
    }
}
