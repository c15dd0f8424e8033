using Coop.Commerce.Storage.Packing;

namespace Coop.Storefront.Demo;

/// <summary>The whole season, planned before anything is written. The same dice give the same
/// season.</summary>
/// <param name="Agenda">What happens when.</param>
/// <param name="Packed">Gets the packings while the season runs.</param>
/// <param name="Orders">The orders, in the order they are placed.</param>
internal sealed record DemoPlan(Agenda Agenda, List<LotPacked> Packed, IReadOnlyList<SeasonOrder> Orders)
{
    private const int Seed = 2026;

    private static readonly DateOnly FirstSpray = new(2026, 3, 1);
    private static readonly DateOnly LastSpray = new(2026, 10, 25);

    /// <summary>The last instant of the season on a machine whose clock has not reached it yet.</summary>
    private static readonly DateTimeOffset Earliest =
        Agenda.Instant(new DateOnly(2026, 11, 22), new TimeOnly(9, 0));

    /// <summary>Plans the season.</summary>
    /// <param name="now">Orders that are still open are placed shortly before.</param>
    public static DemoPlan Make(DateTimeOffset now)
    {
        var dice = new Random(Seed);
        var plots = Garden.Plant(dice);
        var diary = new Diary(plots, FirstSpray, LastSpray, dice);
        var runs = new Workshop(plots, diary, dice).Plan();

        var agenda = new Agenda();
        var packed = new List<LotPacked>();
        Register.Plan(agenda, plots, diary);
        Papers.Plan(agenda, plots);
        Storehouse.Plan(agenda);
        FarmBook.Plan(agenda, plots);
        LeafMoney.Plan(agenda);
        ShopOpening.Plan(agenda);
        Harvest.Plan(agenda, runs, packed);
        var orders = Sales.Plan(agenda, now > Earliest ? now : Earliest, dice);
        return new DemoPlan(agenda, packed, orders);
    }
}
