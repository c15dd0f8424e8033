using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Supplies;

/// <summary>A batch of inputs as it stands. Quantities are whole smallest units.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Content">Active ingredient or formula.</param>
/// <param name="Expiry">Last day of use; null when not on the label.</param>
/// <param name="Quantity">What was bought.</param>
/// <param name="OnHand">What is left; never below zero.</param>
/// <param name="Price">Whole đồng for all of it.</param>
/// <param name="Uses">What it was used by, without those taken back.</param>
public sealed record Supply(
    string Id, RecordCode Code, string Kind, string TradeName, string? Content, string? Registrant,
    string? Batch, DateOnly? Expiry, Supplier Supplier, DateOnly BoughtOn, long Quantity, string Unit,
    long OnHand, long Price, IReadOnlyList<string> Evidence, IReadOnlyList<SupplyUse> Uses)
{
    /// <summary>What was thrown away.</summary>
    public long Disposed { get; init; }

    /// <summary>What counting added, or took when below zero.</summary>
    public long Adjusted { get; init; }

    /// <summary>Whether its last day of use lies before <paramref name="day"/>.</summary>
    public bool IsExpiredOn(DateOnly day) => Expiry is { } last && day > last;

    /// <summary>One fact further.</summary>
    public static Supply Fold(Supply? supply, SupplyEvent fact) => (supply, fact) switch
    {
        (null, SupplyEvent.Purchased e) => new Supply(
            e.Supply.Value, e.Code, e.Kind, e.TradeName, e.Content, e.Registrant, e.Batch, e.Expiry,
            e.Supplier, e.At.On, e.Quantity, e.Unit, e.Quantity, e.Price, e.Evidence, []),
        ({ } s, SupplyEvent.Used e) => s with
        {
            OnHand = s.OnHand - e.Amount, Uses = [.. s.Uses, new SupplyUse(e.UsedBy, e.Amount, e.At.On)],
        },
        ({ } s, SupplyEvent.UseUndone e) => s with
        {
            OnHand = s.OnHand + e.Amount, Uses = [.. Without(s.Uses, e)],
        },
        ({ } s, SupplyEvent.Adjusted e) => s with
        {
            OnHand = s.OnHand + e.By, Adjusted = s.Adjusted + e.By,
        },
        ({ } s, SupplyEvent.Disposed e) => s with
        {
            OnHand = s.OnHand - e.Amount, Disposed = s.Disposed + e.Amount,
        },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };

    /// <summary>Taken back from the last uses of the record first; what is left of one stays.</summary>
    private static IEnumerable<SupplyUse> Without(IReadOnlyList<SupplyUse> uses, SupplyEvent.UseUndone e)
    {
        var back = e.Amount;
        var left = new List<SupplyUse>();
        foreach (var use in uses.Reverse())
        {
            var off = use.UsedBy == e.UsedBy ? Math.Min(back, use.Amount) : 0;
            back -= off;
            if (use.Amount > off)
            {
                left.Insert(0, use with { Amount = use.Amount - off });
            }
        }

        return left;
    }
}

/// <summary>A use of an input.</summary>
/// <param name="UsedBy">Key of the spraying or record.</param>
public sealed record SupplyUse(string UsedBy, long Amount, DateOnly On);
