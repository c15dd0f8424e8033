using Coop.Storefront.Embedded;
using Microsoft.Extensions.Configuration;

namespace Coop.Embedded.Tests;

public sealed class AServerComesAndGoes
{
    [Fact]
    public async Task What_was_written_is_there_after_a_stop_and_a_start()
    {
        using var data = new DataFolder();
        await using (var first = await EmbeddedPostgres.StartAsync(new(data.Path)))
            await Sql.AskAsync(first.ConnectionString, "create table tea as select 'móc câu' as name");

        await using var second = await EmbeddedPostgres.StartAsync(new(data.Path));

        (await Sql.AskAsync(second.ConnectionString, "select name from tea")).ShouldBe("móc câu");
    }

    [Fact]
    public async Task After_a_stop_no_process_and_no_socket_is_left()
    {
        using var data = new DataFolder();
        var server = await EmbeddedPostgres.StartAsync(new(data.Path));
        var socket = await Sql.AskAsync(server.ConnectionString, "show unix_socket_directories");
        (await RunningProcess.IsAsync(server.ProcessId, "postgres", data.Path)).ShouldBeTrue();

        await server.DisposeAsync();

        (await RunningProcess.CommandLineAsync(server.ProcessId)).ShouldBeNull();
        Directory.Exists(socket).ShouldBeFalse();
    }

    [Fact]
    public async Task The_server_has_no_port_and_keeps_its_promises()
    {
        using var data = new DataFolder();
        await using var server = await EmbeddedPostgres.StartAsync(new(data.Path));

        (await Sql.AskAsync(server.ConnectionString, "show listen_addresses")).ShouldBeEmpty();
        (await Sql.AskAsync(server.ConnectionString, "show fsync")).ShouldBe("on");
        (await Sql.AskAsync(server.ConnectionString, "show synchronous_commit")).ShouldBe("on");
        (await Sql.AskAsync(server.ConnectionString, "show server_encoding")).ShouldBe("UTF8");
    }

    [Fact]
    public async Task Vietnamese_letters_are_folded_and_can_be_sorted()
    {
        using var data = new DataFolder();
        await using var server = await EmbeddedPostgres.StartAsync(new(data.Path));

        (await Sql.AskAsync(server.ConnectionString, "select lower('ĐỒI CÂY ĐA')")).ShouldBe("đồi cây đa");
        (await Sql.AskAsync(
            server.ConnectionString,
            "select string_agg(w, ' ' order by w collate \"vi-x-icu\") from unnest('{e,đ,d,ê}'::text[]) w"))
            .ShouldBe("d đ e ê");
    }

    [Fact]
    public async Task A_long_data_path_does_not_matter()
    {
        var name = string.Join('/', Enumerable.Repeat("một-hợp-tác-xã-chè-ở-rất-xa", 5));
        using var data = new DataFolder(name);
        data.Path.Length.ShouldBeGreaterThan(107);

        await using var server = await EmbeddedPostgres.StartAsync(new(data.Path));

        (await Sql.AskAsync(server.ConnectionString, "select 1")).ShouldBe("1");
    }

    [Fact]
    public async Task With_a_connection_string_nothing_is_started()
    {
        using var data = new DataFolder();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Coop"] = "Host=elsewhere",
            ["data"] = data.Path,
        }).Build();

        await using var database = await CoopDatabase.OpenAsync(configuration, _ => { });

        database.ConnectionString.ShouldBe("Host=elsewhere");
        Directory.Exists(data.Path).ShouldBeFalse();
    }
}
