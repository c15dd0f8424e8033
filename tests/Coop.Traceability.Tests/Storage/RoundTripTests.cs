using Coop.Traceability.Lots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Marten;
using Npgsql;

namespace Coop.Traceability.Tests.Storage;

/// <summary>How often a story asks the database.</summary>
public sealed class RoundTripTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task A_story_asks_the_database_once_however_deep_it_goes()
    {
        var season = new Season(store);
        var leaf = await season.LeafAsync(await season.PlotAsync(named: true), 10_000);
        var run = await season.TeaAsync([new(leaf.Lot, 10_000)], new BatchOutput("moc-cau", 2_400));
        var packs = await season.PackAsync(run.Outputs[0].Lot, 5);
        var trips = new RoundTrips();
        await using var source = new NpgsqlDataSourceBuilder(store.ConnectionString)
            .UseLoggerFactory(trips).Build();
        await using var services = TraceStore.Services(source, store.Clock);
        var listened = (IDocumentStore)services.GetService(typeof(IDocumentStore))!;
        await using (var warm = listened.QuerySession(season.Coop))
        {
            await warm.LotStoryAsync(packs.Lot, store.Vault);
        }

        trips.Forget();
        await using var read = listened.QuerySession(season.Coop);
        await read.LotStoryAsync(packs.Lot, store.Vault);
        trips.Sent.Count.ShouldBe(1, string.Join('\n', trips.Sent));
    }
}
