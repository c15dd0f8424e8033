namespace Coop.Commerce.Pricing;

/// <summary>A price list as its facts make it.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Code">Its short name, unique within the co-op.</param>
/// <param name="Version">Facts so far.</param>
public sealed record SalesList(string Id, string Code, SalesListTerms Terms, bool Closed, long Version)
{
    /// <summary>Whether it counts for a buyer on a day.</summary>
    /// <param name="group">The buyer's group; null for anyone.</param>
    public bool HoldsFor(string? group, DateOnly day) =>
        !Closed && Terms.From <= day && (Terms.Until is not { } last || day <= last)
        && (Terms.Group is null || Terms.Group == group);

    /// <summary>The state after one more fact.</summary>
    /// <exception cref="InvalidOperationException">The fact cannot follow the state.</exception>
    public static SalesList Fold(SalesList? list, SalesListEvent fact) => (list, fact) switch
    {
        (null, SalesListEvent.Opened e) => new(e.Id.Value, e.Code, e.Terms, false, 1),
        ({ } l, SalesListEvent.Changed e) => l with { Terms = e.Terms, Version = l.Version + 1 },
        ({ } l, SalesListEvent.Closed) => l with { Closed = true, Version = l.Version + 1 },
        _ => throw new InvalidOperationException(
            $"{fact.GetType().Name} cannot follow {list?.Id ?? "nothing"}."),
    };
}
