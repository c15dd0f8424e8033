namespace Coop.Storefront.Demo;

/// <summary>One thing that happens to an order, so many hours after it was placed.</summary>
internal sealed record Turn(double Hours, Func<SeasonOrder, Season, DateTimeOffset, Task> Do);

/// <summary>What becomes of an order.</summary>
internal static class Fate
{
    private static readonly Turn Transfer = new(1.5, (o, s, at) => o.TransferAsync(s, at));
    private static readonly Turn ByHand = new(6, (o, s, at) => o.ConfirmByHandAsync(s, at));
    private static readonly Turn Phone = new(3, (o, s, _) => o.PhoneAsync(s));
    private static readonly Turn Ship = new(24, (o, s, _) => o.ShipAsync(s));
    private static readonly Turn Deliver = new(92, (o, s, _) => o.DeliverAsync(s));
    private static readonly Turn Cash = new(140, (o, s, at) => o.CashAsync(s, at));
    private static readonly Turn Complete = new(260, (o, s, _) => o.CompleteAsync(s));

    /// <summary>A transfer is awaited, or a cash order has not been phoned yet.</summary>
    public static readonly Turn[] Waits = [];

    public static readonly Turn[] Paid = [Transfer];

    public static readonly Turn[] PaidShort = [new(2, (o, s, at) => o.TransferAsync(s, at, -20_000))];

    public static readonly Turn[] PaidTooMuch = [new(2, (o, s, at) => o.TransferAsync(s, at, 50_000))];

    public static readonly Turn[] ExcessSentBack =
        [.. PaidTooMuch, new(20, (o, s, at) => o.RefundAsync(s, at, 50_000))];

    public static readonly Turn[] BeingPicked = [Transfer, new(5, (o, s, _) => o.PickAsync(s))];

    public static readonly Turn[] PartlyShipped = [Transfer, new(20, (o, s, _) => o.ShipOneAsync(s))];

    public static readonly Turn[] Shipped = [Transfer, Ship];

    public static readonly Turn[] Delivered = [ByHand, Ship, Deliver];

    public static readonly Turn[] Completed = [Transfer, Ship, Deliver, Complete];

    public static readonly Turn[] CompletedByHand = [ByHand, Ship, Deliver, Complete];

    public static readonly Turn[] Phoned = [Phone];

    public static readonly Turn[] PhonedAndShipped = [Phone, Ship];

    public static readonly Turn[] CashAwaited = [Phone, Ship, Deliver];

    public static readonly Turn[] CashCompleted = [Phone, Ship, Deliver, Cash, Complete];

    public static readonly Turn[] Expired = [new(72, (o, s, _) => o.ExpireAsync(s))];

    public static readonly Turn[] MoneyCameLate = [.. Expired, new(80, (o, s, at) => o.TransferAsync(s, at))];

    public static readonly Turn[] Cancelled = [new(5, (o, s, _) => o.CancelAsync(s))];

    public static readonly Turn[] CancelledAndRefunded =
        [Transfer, new(7, (o, s, _) => o.CancelAsync(s)), new(30, (o, s, at) => o.RefundAsync(s, at))];
}
