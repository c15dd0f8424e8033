using System.Globalization;
using Coop.Storefront.Embedded;

namespace Coop.Embedded.Tests;

public sealed class ACrashLeavesNothingBehind
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_killed_process_leaves_no_server_and_loses_nothing()
    {
        using var data = new DataFolder();
        using var host = await Host.StartAsync(data.Path);
        await Sql.AskAsync(host.ConnectionString, "create table paid as select 'NST-4711' as code");

        host.Kill();

        await GoneAsync(host.ServerId);
        await using var next = await EmbeddedPostgres.StartAsync(new(data.Path));
        (await Sql.AskAsync(next.ConnectionString, "select code from paid")).ShouldBe("NST-4711");
    }

    [Fact]
    public async Task A_killed_process_group_leaves_no_server()
    {
        using var data = new DataFolder();
        using var host = await Host.StartAsync(data.Path);

        await host.KillGroupAsync();

        await GoneAsync(host.ServerId);
    }

    [Fact]
    public async Task A_start_at_once_after_a_kill_is_not_stopped_by_the_earlier_watchdog()
    {
        using var data = new DataFolder();
        using var host = await Host.StartAsync(data.Path);
        host.Kill();

        await using var next = await EmbeddedPostgres.StartAsync(new(data.Path));
        await Task.Delay(TimeSpan.FromSeconds(2));

        (await Sql.AskAsync(next.ConnectionString, "select 1")).ShouldBe("1");
    }

    [Fact]
    public async Task A_server_whose_watchdog_was_killed_too_is_stopped_by_the_next_start()
    {
        using var data = new DataFolder();
        using var host = await Host.StartAsync(data.Path);
        await Sql.AskAsync(host.ConnectionString, "create table paid as select 'NST-4711' as code");
        await KillAsync(Postmaster.ReadId(Path.Combine(data.Path, "postgres.watchdog")).ShouldNotBeNull());
        host.Kill();
        (await RunningProcess.IsAsync(host.ServerId, "postgres")).ShouldBeTrue();

        await using var next = await EmbeddedPostgres.StartAsync(new(data.Path));

        (await RunningProcess.CommandLineAsync(host.ServerId)).ShouldBeNull();
        (await Sql.AskAsync(next.ConnectionString, "select code from paid")).ShouldBe("NST-4711");
    }

    [Fact]
    public async Task A_server_that_was_killed_itself_recovers()
    {
        using var data = new DataFolder();
        using var host = await Host.StartAsync(data.Path);
        await Sql.AskAsync(host.ConnectionString, "create table paid as select 'NST-4711' as code");
        await KillAsync(host.ServerId);
        host.Kill();

        await using var next = await EmbeddedPostgres.StartAsync(new(data.Path));

        (await Sql.AskAsync(next.ConnectionString, "select code from paid")).ShouldBe("NST-4711");
    }

    [Fact]
    public async Task A_pid_file_that_names_a_living_stranger_does_not_block_the_start()
    {
        using var data = new DataFolder();
        await (await EmbeddedPostgres.StartAsync(new(data.Path))).DisposeAsync();
        var self = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        await File.WriteAllTextAsync(
            Path.Combine(data.Postgres, "postmaster.pid"),
            $"{self}\n{data.Postgres}\n1\n5432\n\n\n  1 1\nready\n");

        await using var server = await EmbeddedPostgres.StartAsync(new(data.Path));

        (await Sql.AskAsync(server.ConnectionString, "select 1")).ShouldBe("1");
    }

    [Fact]
    public async Task A_kill_in_the_middle_of_making_the_database_does_not_block_the_start()
    {
        using var data = new DataFolder();
        for (var delay = 300; delay <= 1200; delay += 300)
        {
            using var host = Host.Launch(data.Path);
            await Task.Delay(delay);
            await host.KillGroupAsync();
        }

        await using var server = await EmbeddedPostgres.StartAsync(new(data.Path));

        (await Sql.AskAsync(server.ConnectionString, "select 1")).ShouldBe("1");
    }

    private static Task<Command> KillAsync(int id) =>
        Command.RunAsync("/bin/sh", "-c", FormattableString.Invariant($"kill -9 {id}"));

    private static async Task GoneAsync(int id)
    {
        for (var waited = TimeSpan.Zero; await RunningProcess.CommandLineAsync(id) is not null;)
        {
            waited.ShouldBeLessThan(Deadline, "the server still runs");
            await Task.Delay(50);
            waited += TimeSpan.FromMilliseconds(50);
        }
    }
}
