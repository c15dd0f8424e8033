namespace Coop.Benchmarks.Orders;

/// <summary>What the bare order stream holds; about as large as the real facts.</summary>
internal abstract record BareFact
{
    public sealed record Placed(
        string Id, string Code, long Number, IReadOnlyList<BareLine> Lines, long Total, string Contact,
        DateTimeOffset At) : BareFact;

    public sealed record Asked(string Id, string Order, long Amount, string Content, DateTimeOffset At)
        : BareFact;
}

internal sealed record BareLine(string Sku, string Name, int Quantity, long Price, string Lot);

internal sealed record BareOrder(string Id, string Code, IReadOnlyList<BareLine> Lines, long Total,
    string State)
{
    public static BareOrder? Fold(BareOrder? state, BareFact fact) => fact switch
    {
        BareFact.Placed p => new BareOrder(p.Id, p.Code, p.Lines, p.Total, "placed"),
        BareFact.Asked => state,
        _ => throw new InvalidOperationException(fact.ToString()),
    };
}

internal sealed record BarePayment(string Id, string Order, long Amount, string State)
{
    public static BarePayment? Fold(BarePayment? state, BareFact fact) => fact switch
    {
        BareFact.Asked a => new BarePayment(a.Id, a.Order, a.Amount, "pending"),
        BareFact.Placed => state,
        _ => throw new InvalidOperationException(fact.ToString()),
    };
}

internal sealed record BareProduct(string Id, string Name, long Price);

internal sealed record BareCode(string Id, string Stream);

internal sealed record BareContact(string Id, string Locked, string PhoneHash);

internal sealed record BareTimer(string Id, string Order, DateTimeOffset At);
