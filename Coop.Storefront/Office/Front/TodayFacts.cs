using Coop.Commerce.Orders;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Storefront.Jobs;
using Coop.Storefront.Office.Steering;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage.Book;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Recalls;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Storefront.Office.Front;

/// <summary>What waits for the office, and what today brought so far.</summary>
/// <param name="ToPack">Newest first.</param>
/// <param name="ToCall">Cash-on-delivery orders nobody has phoned about yet, newest first.</param>
/// <param name="FailedDrills">Drills at night that did not pass and nobody has looked at.</param>
/// <param name="WithoutCash">How many of today's orders are not paid in cash.</param>
/// <param name="Sold">Whole đồng.</param>
public sealed record TodayFacts(
    IReadOnlyList<OrderView> ToPack,
    IReadOnlyList<OrderView> ToCall,
    IReadOnlyList<TransferView> Unmatched,
    IReadOnlyList<Batch> Unexplained,
    IReadOnlyList<Lot> Suspended,
    IReadOnlyList<EntryView> Book,
    long StoppedJobs,
    int OpenTasks,
    IReadOnlyList<OfficeTask> FailedDrills,
    long LeafGrams,
    int Weighings,
    long Sold,
    int Orders,
    int WithoutCash)
{
    private const int Most = 300;

    /// <summary>A check of a machine is due so many days before its day.</summary>
    private const int CheckDays = 14;

    public static async Task<TodayFacts> OfAsync(Desk desk)
    {
        await using var session = desk.Read();
        var newest = await session.OrdersAsync([], Most, stop: desk.Stop);
        var waiting = await session.OrdersAsync(
            [OrderState.Confirmed, OrderState.Picking], Most, stop: desk.Stop);
        var placed = await session.OrdersAsync([OrderState.Placed], Most, stop: desk.Stop);
        var leaf = (await session.NewestLotsAsync("leaf", Most, desk.Stop)).Where(
            lot => lot.On == desk.Day).ToList();
        var today = newest
            .Where(
                o => FieldTime.DayOf(o.PlacedAt) == desk.Day && o.State is not ("cancelled" or "expired"))
                    .ToList();
        var tasks = await session.OpenTasksAsync(desk.Stop);
        var drills = tasks.Where(task => task.Kind == DrillTaskKinds.Failed).ToList();
        return new TodayFacts(
            waiting,
            [.. placed.Where(o => o.Payment.Method == "cod")],
            await session.UnmatchedTransfersAsync(desk.Need<PeopleVault>(), desk.Stop),
            await session.UnexplainedBatchesAsync(desk.Stop),
            await session.SuspendedLotsAsync(desk.Stop),
            await session.OpenEntriesAsync(desk.Day.AddDays(CheckDays), desk.Stop),
            await session.CountDeadJobsAsync(desk.Stop),
            tasks.Count(task => !TaskPages.StandsAlone(task)) - drills.Count, drills,
            leaf.Sum(lot => lot.Weight.Grams), leaf.Count,
            today.Sum(o => o.Total), today.Count, today.Count(o => o.Payment.Method != "cod"));
    }
}
