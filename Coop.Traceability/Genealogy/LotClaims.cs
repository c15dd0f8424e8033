using Coop.Traceability.Certificates;
using Coop.Traceability.Lots;

namespace Coop.Traceability.Genealogy;

/// <summary>Judges the claims of many lots at once, each by all the leaf behind it.</summary>
internal static class LotClaims
{
    /// <summary>The leaf behind each node: keys of lots that were weighed in.</summary>
    /// <param name="edges">Every edge above the nodes.</param>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Leaf(
        IEnumerable<string> nodes, IReadOnlyList<LotEdge> edges)
    {
        var parents = edges.ToLookup(e => e.Child);
        var leaf = new Dictionary<string, IReadOnlySet<string>>();
        var loose = nodes.Select(n => new LotEdge("", n, "", 0, 0, default, Guid.Empty));
        foreach (var node in TraceShape.Order("", [.. edges, .. loose]))
        {
            leaf[node] = Behind(node, [.. parents[node]], leaf);
        }

        return leaf;
    }

    /// <summary>What may be sold as VietGAP among some lots, and why not.</summary>
    /// <param name="behind">From <see cref="Leaf"/>.</param>
    /// <param name="leaf">The lots of leaf, by key.</param>
    /// <param name="today">What happened to certificates later does not count.</param>
    public static IReadOnlyDictionary<string, TraceClaim> Of(
        IEnumerable<Lot> lots, IReadOnlyDictionary<string, IReadOnlySet<string>> behind,
        IReadOnlyDictionary<string, Lot> leaf, IReadOnlyList<Certificate> certificates, DateOnly today)
    {
        var judged = new Dictionary<IReadOnlySet<string>, VietGapClaim>(ReferenceEqualityComparer.Instance);
        var claims = new Dictionary<string, TraceClaim>();
        foreach (var lot in lots)
        {
            var from = behind[lot.Id];
            if (!judged.TryGetValue(from, out var claim))
            {
                judged[from] = claim = VietGapClaim.Of(
                    [.. from.Order(StringComparer.Ordinal).Select(id => ClaimTelling.Leaf(leaf[id]))],
                    certificates, today);
            }

            claims[lot.Id] = new TraceClaim(
                lot.Id, lot.Code.Value, claim.Kept && lot.HasClaim(),
                [.. lot.Losses.Concat(claim.Losses.Select(l => l.Loss))
                    .Select(l => ClaimTelling.Word(l.Why)).Distinct()]);
        }

        return claims;
    }

    /// <summary>A node with one way in has the very set of its parent: it need not be judged
    /// again.</summary>
    private static IReadOnlySet<string> Behind(
        string node, IReadOnlyList<LotEdge> ways, Dictionary<string, IReadOnlySet<string>> leaf) =>
        ways switch
    {
        _ when ways.Any(w => w.Kind == LotEdgeKinds.Picked) => new HashSet<string> { node },
        [var one] => leaf.GetValueOrDefault(one.Parent) ?? new HashSet<string>(),
        _ => ways.SelectMany(w => leaf.GetValueOrDefault(w.Parent) ?? new HashSet<string>()).ToHashSet(),
    };
}
