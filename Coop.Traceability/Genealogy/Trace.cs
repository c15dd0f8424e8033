namespace Coop.Traceability.Genealogy;

/// <summary>Which way a trace goes.</summary>
public enum TraceDirection
{
    /// <summary>To where it came from.</summary>
    Back,

    /// <summary>To what became of it.</summary>
    Forward,

    /// <summary>Both ways.</summary>
    Both,
}

/// <summary>The whole graph around one thing; nothing is cut off.</summary>
/// <param name="Code">The code asked for, in its stored form.</param>
/// <param name="Kind">What it is: one of <see cref="TraceKinds"/>.</param>
/// <param name="Start">Its node.</param>
/// <param name="Nodes">Each once, parents before children.</param>
/// <param name="Edges">In the order of the nodes they lead to.</param>
/// <param name="Events">Every fact about the nodes, the oldest first.</param>
/// <param name="Depth">Steps of the longest way through the graph.</param>
public sealed record TraceGraph(
    string Code, string Kind, string Start, TraceDirection Direction, IReadOnlyList<TraceNode> Nodes,
    IReadOnlyList<LotEdge> Edges, IReadOnlyList<TraceEvent> Events, IReadOnlyList<TraceBalance> Balance,
    IReadOnlyList<TraceClaim> Claims, int Depth);

/// <summary>One thing in the graph. Fields that do not belong to its kind are null.</summary>
/// <param name="Id">Stream key, or <c>pack:</c> and a serial, or <c>order:</c> and a code.</param>
/// <param name="Kind">One of <see cref="TraceKinds"/>.</param>
/// <param name="Label">A word more: the grade, the tea, the SKU; as stored.</param>
/// <param name="On">The day it came to be.</param>
/// <param name="Grams">What it weighed then.</param>
/// <param name="OnHand">Grams left.</param>
/// <param name="Units">Packs in it.</param>
/// <param name="Claim">Whether it may be sold as VietGAP by the co-op's own records.</param>
public sealed record TraceNode(
    string Id, string Kind, string Code, string? Label = null, DateOnly? On = null, long? Grams = null,
    long? OnHand = null, int? Units = null, bool Held = false, bool? Claim = null);

/// <summary>What nodes are.</summary>
public static class TraceKinds
{
    public const string Plot = "plot";
    public const string Leaf = "leaf";
    public const string Batch = "batch";
    public const string Tea = "tea";
    public const string Packs = "packs";
    public const string Pack = "pack";
    public const string Order = "order";
    public const string Delivery = "delivery";
    public const string Supply = "supply";
    public const string Spray = "spray";
    public const string Record = "record";

    /// <summary>In the order in which tea goes through them.</summary>
    public static IReadOnlyList<string> All { get; } = 
    [
        Supply, Spray, Record, Plot, Leaf, Batch, Tea, Packs, Pack, Order, Delivery,
    ];
}

/// <summary>A fact about a node.</summary>
/// <param name="Node">The node.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="On">The day it happened.</param>
/// <param name="RecordedAt">When it was written down.</param>
/// <param name="Late">Whether that was days later.</param>
public sealed record TraceEvent(
    Guid Id, string Node, string Type, DateOnly? On, DateTimeOffset RecordedAt, bool Late, string Hash);

/// <summary>
/// The grams of one lot or run: <c>Inputs = Outputs + Loss + OnHand</c>, from the whole books and not only
/// from this graph.
/// </summary>
/// <param name="Outputs">What went on into other lots, packs or tea.</param>
/// <param name="Loss">Of runs: water and dust; of lots: what was written off.</param>
public sealed record TraceBalance(
    string Node, string Kind, string Code, long Inputs, long Outputs, long Loss, long OnHand)
{
    /// <summary>Whether not a gram is missing or too many.</summary>
    public bool Holds => Inputs == Outputs + Loss + OnHand;
}

/// <summary>Whether a lot may be sold as VietGAP, and if not, why.</summary>
/// <param name="Why">Words of <see cref="Lots.ClaimLossReason"/>.</param>
public sealed record TraceClaim(string Node, string Code, bool Kept, IReadOnlyList<string> Why);
