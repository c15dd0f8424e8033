using System.Security.Cryptography;
using Coop.Commerce.Storage.Stock;
using Coop.Postgres;
using Coop.Storefront.Jobs;
using Coop.Storefront.Jobs.Table;
using Coop.Storefront.Recalls.Drills;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage.Evidence;
using Coop.Traceability.Storage.Recalls;
using Coop.Traceability.Storage.Tasks;
using Marten;

namespace Coop.Storefront.Tests.Jobs;

/// <summary>Nights pass; the shop's clock stands at nine in the morning when a test begins.</summary>
public class DrillTests(TestPostgres postgres)
{
    private static readonly DateOnly First = new(2026, 11, 21);

    [Fact]
    public async Task A_night_has_exactly_one_report_with_its_paper_and_nothing_is_held_or_stopped()
    {
        await using var shop = await TimedShop.OpenAsync(postgres);
        var open = await shop.OrderAsync("cod");
        await shop.DoAsync(s => s.SwitchDrillAsync(true));
        await shop.DoAsync(s => s.SwitchDrillAsync(true));
        await shop.PassAsync(TimeSpan.FromHours(16));
        (await DrillsAsync(shop)).ShouldBeEmpty("it is one in the morning");

        await shop.PassAsync(TimeSpan.FromHours(1));
        await shop.PassAsync(TimeSpan.FromHours(6));
        var drill = (await DrillsAsync(shop)).ShouldHaveSingleItem();
        (drill.Night, drill.Passed(), drill.Units.Made, drill.Units.InStock).ShouldBe((First, true, 40, 40));
        drill.Steps.Select(s => s.Step).ShouldBe(["draw", "trace", "scope", "shelf", "paper"]);
        await using var read = shop.Read();
        (await read.DrawLotAsync(drill.Seed, drill.Candidates)).ShouldBe(drill.Lot!.Value);
        var paper = (await read.FileAsync(drill.Report!)).ShouldNotBeNull();
        Convert.ToHexStringLower(SHA256.HashData(paper.Bytes)).ShouldBe(drill.Report);
        (await shop.SeeAsync(open)).State.ShouldBe("placed");
        (await read.StockAsync()).ShouldAllBe(row => !row.Held);
        (await read.RecallsAsync()).ShouldBeEmpty();
        (await read.OpenTasksAsync()).ShouldBeEmpty();

        await shop.PassAsync(TimeSpan.FromHours(18));
        (await DrillsAsync(shop)).Select(d => d.Night).ShouldBe([First.AddDays(1), First]);
    }

    [Fact]
    public async Task Workers_that_look_at_once_or_die_on_the_way_keep_one_report_a_night()
    {
        await using var shop = await TimedShop.OpenAsync(postgres);
        await shop.DoAsync(s => s.SwitchDrillAsync(true));
        shop.Clock.Pass(TimeSpan.FromHours(17));
        await new JobClaims(shop.Need<IDocumentStore>()).TakeAsync(
            1, shop.Clock.GetUtcNow(), JobWorker.Lease, default);
        shop.Clock.Pass(JobWorker.Lease + TimeSpan.FromSeconds(1));
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => shop.Need<JobWorker>().RunDueAsync()));
        (await DrillsAsync(shop)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_missed_night_is_made_up_once_and_nights_before_it_are_skipped()
    {
        await using var shop = await TimedShop.OpenAsync(postgres);
        await shop.DoAsync(s => s.SwitchDrillAsync(true));
        await shop.PassAsync(TimeSpan.FromDays(3) + TimeSpan.FromHours(1));
        (await DrillsAsync(shop)).ShouldHaveSingleItem().Night.ShouldBe(First.AddDays(2));
        await shop.PassAsync(TimeSpan.FromHours(16));
        (await DrillsAsync(shop)).Select(d => d.Night).ShouldBe([First.AddDays(3), First.AddDays(2)]);
    }

    [Fact]
    public async Task Switched_off_nothing_is_kept_and_off_and_on_again_keeps_one_a_night()
    {
        await using var shop = await TimedShop.OpenAsync(postgres);
        await shop.PassAsync(TimeSpan.FromDays(1));
        (await DrillsAsync(shop)).ShouldBeEmpty("it is off until somebody switches it on");
        foreach (var on in new[] { true, false })
        {
            await shop.DoAsync(s => s.SwitchDrillAsync(on));
        }

        await shop.PassAsync(TimeSpan.FromDays(1));
        (await DrillsAsync(shop)).ShouldBeEmpty();
        foreach (var on in new[] { true, false, true })
        {
            await shop.DoAsync(s => s.SwitchDrillAsync(on));
        }

        await shop.PassAsync(TimeSpan.FromDays(1));
        (await DrillsAsync(shop)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_pack_nobody_can_tell_the_place_of_fails_the_drill_and_raises_a_task()
    {
        await using var shop = await TimedShop.OpenAsync(postgres);
        await shop.DoAsync(s => s.SwitchDrillAsync(true));
        await using (var thief = shop.Need<IDocumentStore>().LightweightSession(TimedShop.Tenant))
        {
            thief.QueueSqlCommand("update coop.coop_stock set on_hand = on_hand - 1");
            await thief.SaveChangesAsync();
        }

        await shop.PassAsync(TimeSpan.FromHours(17));
        var drill = (await DrillsAsync(shop)).ShouldHaveSingleItem();
        (drill.Passed(), drill.Units.Unaccounted, drill.Fault).ShouldBe((false, 1, null));
        await using var read = shop.Read();
        var task = (await read.OpenTasksAsync()).ShouldHaveSingleItem();
        (task.Kind, task.Subject).ShouldBe((DrillTaskKinds.Failed, "2026-11-21"));
        task.Codes.ShouldBe([drill.Lot!.Value.ToString(), "1"]);
    }

    private static async Task<IReadOnlyList<Drill>> DrillsAsync(TimedShop shop)
    {
        await using var read = shop.Read();
        return await read.DrillsAsync();
    }
}
