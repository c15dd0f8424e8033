using Coop.Postgres;
using Npgsql;

namespace Coop.Embedded.Tests;

public sealed class AThrowAwayDatabase
{
    [Fact]
    public async Task Two_databases_know_nothing_of_each_other()
    {
        await using var postgres = new TestPostgres();
        var one = await postgres.CreateDatabaseAsync();
        var two = await postgres.CreateDatabaseAsync();

        await Sql.AskAsync(one, "create table tea (n int)");

        await Should.ThrowAsync<PostgresException>(() => Sql.AskAsync(two, "select n from tea"));
    }

    [Fact]
    public async Task A_template_is_filled_once_and_copied_each_time()
    {
        await using var postgres = new TestPostgres();
        var filled = 0;
        Task<string> CopyAsync() => postgres.CreateDatabaseAsync("season", async connectionString =>
        {
            filled++;
            await Sql.AskAsync(connectionString, "create table tea as select 7 as n");
        });

        var copies = await Task.WhenAll(CopyAsync(), CopyAsync(), CopyAsync());

        foreach (var copy in copies) (await Sql.AskAsync(copy, "select n from tea")).ShouldBe("7");
        copies.Distinct().Count().ShouldBe(3);
        filled.ShouldBe(1);
    }

    [Fact]
    public async Task Its_data_are_deleted_at_the_end()
    {
        var postgres = new TestPostgres();
        var folder = await Sql.AskAsync(await postgres.CreateDatabaseAsync(), "show data_directory");
        Directory.Exists(folder).ShouldBeTrue();

        await postgres.DisposeAsync();

        Directory.Exists(folder).ShouldBeFalse();
    }
}
