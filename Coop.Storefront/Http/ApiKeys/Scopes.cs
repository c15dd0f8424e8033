namespace Coop.Storefront.Http.ApiKeys;

/// <summary>What an API key may do.</summary>
public static class Scopes
{
    /// <summary>Register members and plots, record sprays, leaf, batches and packings.</summary>
    public const string TraceWrite = "trace.write";

    /// <summary>Read what the public may not: the serials of a lot.</summary>
    public const string TraceRead = "trace.read";

    /// <summary>Read every order of the co-op.</summary>
    public const string OrdersRead = "orders.read";

    /// <summary>Confirm, ship and cancel orders.</summary>
    public const string OrdersWrite = "orders.write";

    /// <summary>Set pack sizes, terms and price lists, bring the catalogue in and take it out.</summary>
    public const string CatalogWrite = "catalog.write";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [TraceWrite, TraceRead, OrdersRead, OrdersWrite, CatalogWrite];
}
