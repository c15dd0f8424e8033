using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Npgsql;

namespace Coop.Traceability.Tests.Storage;

/// <summary>
/// A plain database user, not the owner of everything, sees and writes the rows of one co-op only.
/// </summary>
public sealed class RowGuardTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Fact]
    public async Task Raw_SQL_sees_the_packs_of_the_co_op_it_names_and_no_others()
    {
        var season = new Season(store);
        var leaf = await season.LeafAsync(await season.PlotAsync(), 10_000);
        var run = await season.TeaAsync([new(leaf.Lot, 10_000)], new BatchOutput("moc-cau", 2_400));
        await season.PackAsync(run.Outputs[0].Lot, 5);

        await using var source = NpgsqlDataSource.Create(store.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        await RunAsync(connection, "create role plain_user; grant usage on schema coop to plain_user; "
            + "grant select on all tables in schema coop to plain_user; set role plain_user");
        (await PacksAsync(connection)).ShouldBe(0);
        await RunAsync(connection, $"set {CoopSchema.TenantSetting} = '{season.Coop}'");
        (await PacksAsync(connection)).ShouldBe(5);
        await RunAsync(connection, $"set {CoopSchema.TenantSetting} = 'someone-else'");
        (await PacksAsync(connection)).ShouldBe(0);
        await RunAsync(connection, "reset role; drop owned by plain_user; drop role plain_user");
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> PacksAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("select count(*) from coop.coop_serials", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
