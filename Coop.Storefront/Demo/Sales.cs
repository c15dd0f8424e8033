using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Payments;

namespace Coop.Storefront.Demo;

/// <summary>Puts the orders of the season on the agenda: some in every state.</summary>
internal static class Sales
{
    private static readonly string[] Everyday =
        ["TL-MC-100", "TL-MC-200", "TL-NT-100", "TL-HT-100", "TL-MC-500", "TL-NT-200"];

    private static readonly string[] Rare = ["TL-DI-100", "TL-BT-50", "TL-CT-100", "TL-BT-100"];

    /// <param name="end">The last instant of the season: orders still open were placed shortly before
    /// it.</param>
    /// <returns>The orders, in the order they are placed.</returns>
    public static IReadOnlyList<SeasonOrder> Plan(Agenda agenda, DateTimeOffset end, Random dice)
    {
        var past = Enumerable.Range(0, 26).Select(i => (
            At: Agenda.Instant(new DateOnly(2026, 5, 4).AddDays(i * 7), new TimeOnly(8 + (i % 12), 17)),
            Payment: i % 3 == 1 ? "cod" : "vietqr",
            Turns: (i % 3, i) switch
            {
                (1, _) => Fate.CashCompleted,
                (_, 5 or 17) => Fate.Expired,
                (_, 8) => Fate.Cancelled,
                (_, 12) => Fate.CancelledAndRefunded,
                (_, 20) => Fate.MoneyCameLate,
                (_, 24) => Fate.ExcessSentBack,
                (0, _) => Fate.CompletedByHand,
                _ => Fate.Completed,
            }));
        var recent = Recent().Select(r => (At: end.AddHours(-r.HoursAgo), r.Payment, r.Turns));
        var entries = new List<SeasonOrder>();
        foreach (var (at, payment, turns) in past.Concat(recent).OrderBy(o => o.At))
        {
            var entry = new SeasonOrder(entries.Count, Basket(at, entries.Count, dice), payment);
            entries.Add(entry);
            agenda.At(at, entry.PlaceAsync);
            foreach (var turn in turns)
            {
                var when = at.AddHours(turn.Hours);
                agenda.At(when, season => turn.Do(entry, season, when));
            }
        }

        agenda.At(end.AddHours(-3.5), season => StrayTransferAsync(season, end.AddHours(-3.5)));
        return entries;
    }

    private static IEnumerable<(double HoursAgo, string Payment, Turn[] Turns)> Recent() =>
    [
        (150, "vietqr", Fate.Delivered),
        (120, "cod", Fate.CashAwaited),
        (98, "vietqr", Fate.Delivered),
        (60, "vietqr", Fate.Shipped),
        (52, "vietqr", Fate.Waits),
        (47, "cod", Fate.PhonedAndShipped),
        (40, "vietqr", Fate.Shipped),
        (33, "vietqr", Fate.PartlyShipped),
        (26, "vietqr", Fate.PaidTooMuch),
        (20, "vietqr", Fate.Paid),
        (15, "vietqr", Fate.PaidShort),
        (13, "vietqr", Fate.BeingPicked),
        (11, "cod", Fate.Phoned),
        (7, "vietqr", Fate.Paid),
        (5, "cod", Fate.Waits),
        (4, "vietqr", Fate.Waits),
        (2, "vietqr", Fate.Waits),
        (1, "cod", Fate.Waits),
    ];

    private static List<OrderedLine> Basket(DateTimeOffset at, int number, Random dice)
    {
        var lines = new List<OrderedLine> { new(Everyday[number % Everyday.Length], dice.Next(2, 5)) };
        if (number % 3 == 0)
        {
            lines.Add(new OrderedLine(Rare[number / 3 % Rare.Length], 1));
        }

        if (at.Month >= 11 && number % 4 == 1)
        {
            lines.Add(new OrderedLine("TL-QT-400", dice.Next(1, 3)));
        }

        return lines;
    }

    /// <summary>Money nobody can tell the reason of: the treasurer's task.</summary>
    private static Task StrayTransferAsync(Season season, DateTimeOffset at) =>
        season.DoAsync(s => s.RecordTransferAsync(new RecordTransferRequest(
            "sepay", "990001", "FT2699999", DemoCoop.Account, 210_000, "anh Tam gui tien che", at)));
}
