using Coop.Storefront.Embedded;

namespace Coop.Embedded.Tests;

public sealed class WhatCannotBeStartedIsNamed
{
    [Fact]
    public async Task Data_of_another_major_version_are_refused_naming_both()
    {
        using var data = new DataFolder();
        Directory.CreateDirectory(data.Postgres);
        await File.WriteAllTextAsync(Path.Combine(data.Postgres, "PG_VERSION"), "9\n");

        var refusal = await RefusedAsync(new(data.Path));

        refusal.ShouldContain("holds data of PostgreSQL 9");
        refusal.ShouldContain("found here: ");
        refusal.ShouldContain("PG_BIN=");
    }

    [Fact]
    public async Task Files_that_are_no_database_are_left_alone()
    {
        using var data = new DataFolder();
        Directory.CreateDirectory(data.Postgres);
        var letter = Path.Combine(data.Postgres, "letter.txt");
        await File.WriteAllTextAsync(letter, "dear co-op");

        (await RefusedAsync(new(data.Path))).ShouldContain("no data folder of PostgreSQL");

        File.Exists(letter).ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_run_on_the_same_data_is_refused()
    {
        using var data = new DataFolder();
        await using var first = await EmbeddedPostgres.StartAsync(new(data.Path));

        var refusal = await RefusedAsync(new(data.Path) { Patience = TimeSpan.FromMilliseconds(200) });

        refusal.ShouldContain("Another run is using");
        (await Sql.AskAsync(first.ConnectionString, "select 1")).ShouldBe("1");
    }

    [Fact]
    public async Task A_folder_without_the_programs_is_named()
    {
        using var data = new DataFolder();

        var refusal = await RefusedAsync(new(data.Path) { BinFolder = data.Root });

        refusal.ShouldContain("there is no postgres in it");
    }

    [Fact]
    public async Task A_package_whose_install_script_did_not_run_is_named_with_the_command()
    {
        using var data = new DataFolder();
        var bin = Path.Combine(data.Root, "node_modules", BinarySearch.PackageName(), "native", "bin");
        Directory.CreateDirectory(bin);
        var postgres = Path.Combine(bin, "postgres");
        await File.WriteAllTextAsync(postgres, "#!/bin/sh\necho 'libicuuc.so.60: cannot open'; exit 127\n");
        await Command.RunAsync("chmod", "755", postgres);

        var refusal = await RefusedAsync(new(data.Path) { SearchFrom = [data.Root], BinFolder = null });

        refusal.ShouldContain("install script");
        refusal.ShouldContain("npm rebuild");
    }

    [Fact]
    public void A_place_too_long_for_a_socket_is_passed_over()
    {
        var place = "/tmp/" + new string('x', 100);

        SocketFolder.For("/data/postgres", [place, "/tmp"]).ShouldStartWith("/tmp/coop-");
        Should.Throw<DatabaseCannotStartException>(() => SocketFolder.For("/data/postgres", [place]))
            .Message.ShouldContain("TMPDIR");
    }

    private static async Task<string> RefusedAsync(EmbeddedPostgresOptions options) =>
        (await Should.ThrowAsync<DatabaseCannotStartException>(() => EmbeddedPostgres.StartAsync(options)))
        .Message;
}
