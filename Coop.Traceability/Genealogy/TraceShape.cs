namespace Coop.Traceability.Genealogy;

/// <summary>Puts the nodes of a graph in order and measures it. Loops do not trouble it.</summary>
public static class TraceShape
{
    /// <summary>Every node once, parents before children where there is no loop.</summary>
    public static IReadOnlyList<string> Order(string start, IReadOnlyList<LotEdge> edges)
    {
        var parents = edges.ToLookup(e => e.Child, e => e.Parent);
        var order = new List<string>();
        var seen = new HashSet<string>();
        var roots = edges.Select(e => e.Parent).Prepend(start).Concat(edges.Select(e => e.Child));
        foreach (var node in roots)
        {
            Visit(node, parents, seen, order);
        }

        return order;
    }

    /// <summary>Steps of the longest way through the graph.</summary>
    public static int Depth(IReadOnlyList<string> order, IReadOnlyList<LotEdge> edges)
    {
        var depth = new Dictionary<string, int>();
        var parents = edges.ToLookup(e => e.Child, e => e.Parent);
        foreach (var node in order)
        {
            depth[node] = parents[node].Select(p => depth.GetValueOrDefault(p, -1) + 1)
                .DefaultIfEmpty(0).Max();
        }

        return depth.Count == 0 ? 0 : depth.Values.Max();
    }

    /// <summary>A chain may be long: it is walked with a stack of our own.</summary>
    private static void Visit(
        string from, ILookup<string, string> parents, HashSet<string> seen, List<string> order)
    {
        if (!seen.Add(from))
        {
            return;
        }

        var open = new Stack<(string Node, IEnumerator<string> Above)>();
        open.Push((from, parents[from].GetEnumerator()));
        while (open.TryPeek(out var top))
        {
            if (!top.Above.MoveNext())
            {
                order.Add(top.Node);
                open.Pop();
            }
            else if (seen.Add(top.Above.Current))
            {
                open.Push((top.Above.Current, parents[top.Above.Current].GetEnumerator()));
            }
        }
    }
}
