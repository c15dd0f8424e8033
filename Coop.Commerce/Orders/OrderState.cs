namespace Coop.Commerce.Orders;

/// <summary>Where an order stands. The words on the wire are <see cref="OrderStates.Wire"/>.</summary>
public enum OrderState
{
    Placed,
    Confirmed,
    Picking,
    PartlyShipped,
    Shipped,
    Delivered,
    Completed,
    Cancelled,
    Expired,
}

/// <summary>The words for states, and which may follow which.</summary>
public static class OrderStates
{
    /// <summary>Every legal step. What is not here is refused.</summary>
    public static readonly IReadOnlyDictionary<OrderState, IReadOnlyList<OrderState>> Next =
        new Dictionary<OrderState, IReadOnlyList<OrderState>>
        {
            [OrderState.Placed] = [OrderState.Confirmed, OrderState.Cancelled, OrderState.Expired],
            [OrderState.Confirmed] =
                [OrderState.Picking, OrderState.PartlyShipped, OrderState.Shipped, OrderState.Cancelled],
            [OrderState.Picking] = [OrderState.PartlyShipped, OrderState.Shipped, OrderState.Cancelled],
            [OrderState.PartlyShipped] = [OrderState.PartlyShipped, OrderState.Shipped],
            [OrderState.Shipped] = [OrderState.Delivered],
            [OrderState.Delivered] = [OrderState.Completed],
            [OrderState.Completed] = [],
            [OrderState.Cancelled] = [],
            [OrderState.Expired] = [OrderState.Confirmed],
        };

    /// <summary>Whether <paramref name="to"/> may follow <paramref name="from"/>.</summary>
    public static bool CanBecome(this OrderState from, OrderState to) => Next[from].Contains(to);

    /// <summary>The word on the wire, for example <c>partly_shipped</c>.</summary>
    public static string Wire(this OrderState state) => state switch
    {
        OrderState.Placed => "placed",
        OrderState.Confirmed => "confirmed",
        OrderState.Picking => "picking",
        OrderState.PartlyShipped => "partly_shipped",
        OrderState.Shipped => "shipped",
        OrderState.Delivered => "delivered",
        OrderState.Completed => "completed",
        OrderState.Cancelled => "cancelled",
        OrderState.Expired => "expired",
        _ => throw new InvalidOperationException($"{state} has no word."),
    };
}
