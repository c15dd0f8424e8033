using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Members;
using Marten;

namespace Coop.Traceability.Tests.Storage;

public sealed class TenancyTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task Two_co_ops_use_the_same_codes_and_do_not_see_each_other()
    {
        var (one, two) = (new Season(store), new Season(store));
        await one.LeafAsync(await one.PlotAsync(), 5_000);
        await two.LeafAsync(await two.PlotAsync(), 7_000);

        await using var read = store.Ledger.Read(one.Coop);
        (await read.Query<Lot>().ToListAsync()).ShouldHaveSingleItem().Weight.Grams.ShouldBe(5_000);
        (await read.MembersAsync()).ShouldHaveSingleItem();
        (await read.Events.QueryAllRawEvents().ToListAsync()).ShouldAllBe(e => e.TenantId == one.Coop);
    }

    [Fact]
    public async Task A_lot_of_another_co_op_is_unknown()
    {
        var (one, two) = (new Season(store), new Season(store));
        var leaf = await one.LeafAsync(await one.PlotAsync(), 5_000);
        await two.PlotAsync();
        await store.RefusedAsync<BatchProcessed, LotRefusal.NotFound>(
            two.Coop, s =>
            s.ProcessBatchAsync(Season.Run([new(leaf.Lot, 5_000)], new BatchOutput("moc-cau", 1_200))));
    }

    [Fact]
    public async Task Without_a_co_op_nothing_is_read_or_written()
    {
        await Should.ThrowAsync<Exception>(async () =>
        {
            await using var session = store.Store.LightweightSession();
            session.Store(new Member("member-x", default, "", default, []));
            await session.SaveChangesAsync();
        });
        await Should.ThrowAsync<Exception>(async () =>
        {
            await using var session = store.Store.QuerySession();
            await session.Query<Member>().ToListAsync();
        });
    }
}
