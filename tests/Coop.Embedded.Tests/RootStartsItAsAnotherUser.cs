using Coop.Storefront.Embedded;

namespace Coop.Embedded.Tests;

public sealed class RootStartsItAsAnotherUser
{
    public RootStartsItAsAnotherUser() =>
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root can try it");

    [Fact]
    public async Task The_server_and_its_data_belong_to_that_user()
    {
        using var data = new DataFolder();
        await using var server = await EmbeddedPostgres.StartAsync(new(data.Path));

        var owner = (await ServerAccount.OwnerAsync(data.Postgres)).ShouldNotBeNull();

        owner.User.ShouldNotBe(0u);
        var entry = FormattableString.Invariant($"/proc/{server.ProcessId}");
        var process = await ServerAccount.OwnerAsync(entry);
        process.ShouldNotBeNull().User.ShouldBe(owner.User);
    }

    [Fact]
    public async Task In_a_folder_that_user_may_not_enter_data_and_programs_go_to_a_room_where_it_may()
    {
        using var data = new DataFolder();
        var home = Path.Combine(data.Root, "home");
        Directory.CreateDirectory(home);
        Permissions.ClosePrivate(home);
        var bin = await CopyProgramsAsync(Path.Combine(home, "programs"));
        var options = new EmbeddedPostgresOptions(Path.Combine(home, "data"))
        {
            BinFolder = bin,
            Room = Path.Combine(data.Root, "room"),
        };

        await using (var first = await EmbeddedPostgres.StartAsync(options))
            await Sql.AskAsync(first.ConnectionString, "create table tea as select 1 as n");
        await using var second = await EmbeddedPostgres.StartAsync(options);

        (await Sql.AskAsync(second.ConnectionString, "select n from tea")).ShouldBe("1");
        new DirectoryInfo(Path.Combine(home, "data", "postgres")).LinkTarget
            .ShouldNotBeNull().ShouldStartWith(options.Room);
        (await RunningProcess.CommandLineAsync(second.ProcessId))
            .ShouldNotBeNull().ShouldStartWith(options.Room);
    }

    private static async Task<string> CopyProgramsAsync(string target)
    {
        var found = BinarySearch.Candidates(new EmbeddedPostgresOptions("unused")).First();
        Assert.SkipWhen(found.Package is null, "the system's programs cannot be moved");
        await Command.RunAsync("cp", "-a", Path.GetDirectoryName(found.Folder)!, target);
        return Path.Combine(target, "bin");
    }
}
