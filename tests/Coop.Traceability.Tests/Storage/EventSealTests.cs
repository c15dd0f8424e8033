using System.Text;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Members;
using JasperFx.Events;
using Marten;

namespace Coop.Traceability.Tests.Storage;

/// <summary>
/// The hash in an event's header is the hash of what the store gives back, for every kind of event.
/// </summary>
public sealed class EventSealTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task What_a_season_writes_reads_back_as_it_was_sealed()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync(named: true);
        await season.Done(s => s.GiveConsentAsync(new GiveConsentRequest("NH-01", "be-named", false, "v1")));
        var leaf = await season.LeafAsync(plot, 100_000);
        var run = await season.TeaAsync([new(leaf.Lot, 100_000)], new BatchOutput("moc-cau", 18_000));
        await season.Done(s => s.ExplainYieldAsync(new ExplainYieldRequest(run.Batch, "Lá già sau mưa đá")));
        var packs = await season.PackAsync(run.Outputs[0].Lot, 10);
        await season.Done(s => s.ShipUnitsAsync(new ShipUnitsRequest(packs.Lot, "TLG2345X", 3, [])));
        await season.SprayAsync(plot, Season.Day.AddDays(-1), 7);

        await using var read = store.Ledger.Read(season.Coop);
        var events = await read.Events.QueryAllRawEvents().ToListAsync();
        events.Select(e => e.EventTypeName).Distinct().Count().ShouldBeGreaterThan(15);
        foreach (var e in events)
        {
            var again = EventSeal.Recomputed(e, season.Coop, store.Store);
            e.GetHeader("hash")?.ToString().ShouldBe(again, e.EventTypeName);
            e.GetHeader("recordedBy")?.ToString().ShouldBe("user-test");
        }
    }

    [Fact]
    public void Every_kind_of_event_reads_back_as_it_was_written()
    {
        var serializer = store.Store.Options.Serializer();
        foreach (var (name, type) in EventNames.Types(store.Store))
        {
            var written = CanonicalJson.Of(serializer.ToJson(SampleEvents.Of(type)));
            using var stored = new MemoryStream(written);
            var again = CanonicalJson.Of(serializer.ToJson(serializer.FromJson(type, stored)));
            Encoding.UTF8.GetString(again).ShouldBe(Encoding.UTF8.GetString(written), name);
        }
    }

    [Fact]
    public async Task A_request_that_is_named_like_a_date_does_not_break_the_seal()
    {
        var coop = store.NewCoop();
        foreach (var id in new[] { "2026-03-20", "2026-03-20T08:00:00+07:00", "20" })
        {
            await store.Ledger.WriteAsync(
                new WriteContext(coop, "user-test", id), s =>
                s.RegisterMemberAsync(Season.Household("NH" + id[..2] + id.Length)));
        }

        await using var read = store.Ledger.Read(coop);
        var events = await read.Events.QueryAllRawEvents().ToListAsync();
        events.Count.ShouldBe(3);
        events.ShouldAllBe(e => EventSeal.Holds(e, coop, store.Store));
        events.ShouldAllBe(e => !EventSeal.Holds(e, "another-co-op", store.Store));
        EventSeal.RecordedAt(events[0]).ShouldBe(store.Clock.Now);
    }

    [Fact]
    public async Task What_is_written_down_days_later_is_marked_as_late()
    {
        var season = new Season(store);
        var plot = await season.PlotAsync();
        var today = DateOnly.FromDateTime(store.Clock.Now.DateTime);
        await season.LeafAsync(plot, 5_000, picked: today.AddDays(-1));
        await season.LeafAsync(plot, 5_000, picked: today.AddDays(-9));

        await using var read = store.Ledger.Read(season.Coop);
        var events = await read.Events.QueryAllRawEvents().ToListAsync();
        events.Where(e => e.EventTypeName == "lot.received.v1").Select(e => e.GetHeader("late") is not null)
            .ShouldBe([false, true], ignoreOrder: true);
    }
}
