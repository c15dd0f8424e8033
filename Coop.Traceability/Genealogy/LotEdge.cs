namespace Coop.Traceability.Genealogy;

/// <summary>One step from one thing to the next on the way from the garden to a buyer.</summary>
/// <param name="Parent">Node it leads from: a stream key.</param>
/// <param name="Child">Node it leads to: a stream key, or <see cref="OrderPrefix"/> and an order's
/// code.</param>
/// <param name="Kind">One of <see cref="LotEdgeKinds"/>.</param>
/// <param name="Grams">What went along it.</param>
/// <param name="Units">Packs that went along it; 0 before packing.</param>
/// <param name="On">The day it happened; of leaf, the day of picking.</param>
/// <param name="Event">The fact that says so.</param>
public sealed record LotEdge(
    string Parent, string Child, string Kind, long Grams, int Units, DateOnly On, Guid Event)
{
    /// <summary>Begins the node of an order, which is no stream of this library.</summary>
    public const string OrderPrefix = "order:";

    /// <summary>Begins the node of one pack.</summary>
    public const string PackPrefix = "pack:";
}

/// <summary>The kinds of steps.</summary>
public static class LotEdgeKinds
{
    /// <summary>From a plot to the leaf picked there.</summary>
    public const string Picked = "picked";

    /// <summary>From a lot into a run.</summary>
    public const string Used = "used";

    /// <summary>Out of a run into a lot.</summary>
    public const string Made = "made";

    /// <summary>From tea into packs.</summary>
    public const string Packed = "packed";

    /// <summary>From packs to the order they left with.</summary>
    public const string Shipped = "shipped";

    /// <summary>From a lot to the delivery it left with, unpacked.</summary>
    public const string Delivered = "delivered";

    /// <summary>From a purchased input into a spraying or record.</summary>
    public const string Applied = "applied";

    /// <summary>From a spraying to the plot it was done on.</summary>
    public const string Sprayed = "sprayed";

    /// <summary>From a record of the book, a fertilising, to a plot it was done on.</summary>
    public const string Spread = "spread";
}
