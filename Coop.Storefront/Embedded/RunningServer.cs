using Npgsql;

namespace Coop.Storefront.Embedded;

/// <summary>A started server and what is needed to reach and to stop it.</summary>
internal sealed record RunningServer(
    string Folder,
    string Socket,
    int ProcessId,
    ServerBinaries Binaries,
    ServerAccount Account,
    Watchdog Watchdog)
{
    /// <summary>Starts the server on a locked data folder.</summary>
    public static async Task<RunningServer> StartAsync(EmbeddedPostgresOptions options)
    {
        var folder = ServerFolder.Locate(options.DataFolder);
        await Embedded.Watchdog.WaitForEarlierAsync(options.DataFolder, folder);
        var account = await ServerAccount.ChooseAsync(folder);
        var major = ServerFolder.Major(folder);
        var binaries = await ServerBinaries.FindAsync(options, account, folder, major);
        if (major is null)
            folder = await ServerFolder.CreateAsync(options, folder, binaries, account);
        else
            await CheckReachedAsync(folder, account);
        await Postmaster.ClearAsync(folder, binaries, account, options.Progress);
        var socket = await SocketFolder.PrepareAsync(folder, account);
        ServerSettings.Write(folder, socket, options);
        var watchdog = await Embedded.Watchdog.StartAsync(options, folder, socket);
        try
        {
            var id = await LaunchAsync(folder, binaries, account);
            watchdog.WatchOver(id);
            var server = new RunningServer(folder, socket, id, binaries, account, watchdog);
            await server.EnsureDatabaseAsync();
            return server;
        }
        catch
        {
            await StopAsync(folder, "fast", binaries, account);
            watchdog.Dispose();
            throw;
        }
    }

    /// <summary>
    /// For Npgsql: statements seen twice are prepared by themselves, as the store repeats the same few.
    /// </summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = Socket,
        Port = EmbeddedPostgres.Port,
        Username = EmbeddedPostgres.User,
        Database = database,
        MaxPoolSize = 50,
        MaxAutoPrepare = 100,
        AutoPrepareMinUsages = 2,
    }.ConnectionString;

    /// <summary>Stops the server, sends the watchdog home, and removes the socket's folder.</summary>
    public async Task StopAsync(EmbeddedPostgresOptions options)
    {
        var keep = options is { Durable: true } or { Temporary: false };
        var stop = await StopAsync(Folder, keep ? "fast" : "immediate", Binaries, Account);
        if (!stop.Succeeded && await Postmaster.FindAsync(Folder) is not null)
            await StopAsync(Folder, "immediate", Binaries, Account);
        Watchdog.Dispose();
        if (Directory.Exists(Socket)) Directory.Delete(Socket, recursive: true);
    }

    /// <summary>
    /// pg_ctl puts the server into a session of its own: a Ctrl-C meant for us does not reach it.
    /// </summary>
    private static async Task<int> LaunchAsync(string folder, ServerBinaries binaries, ServerAccount account)
    {
        var log = Path.Combine(folder, "server.log");
        ServerLog.KeepShort(log);
        for (var attempt = 1; ; attempt++)
        {
            var start = await account.RunAsync(
                binaries.PgCtl, "start", "-D", folder, "-l", log, "-w", "-t", "300", "-s");
            if (start.Succeeded && await Postmaster.FindAsync(folder) is { } id) return id;
            var told = ServerLog.End(log);

            // The last children of a server that was killed may need a moment to notice.
            if (attempt < 20 && told.Contains("shared memory block", StringComparison.Ordinal))
                await Task.Delay(250);
            else
                throw new DatabaseCannotStartException(
                    $"The database server did not start: {start.Output}\n{told}\nIts log: {log}");
        }
    }

    private static Task<Command> StopAsync(
        string folder, string mode, ServerBinaries binaries, ServerAccount account) =>
        account.RunAsync(binaries.PgCtl, "stop", "-D", folder, "-m", mode, "-w", "-t", "60", "-s");

    private static async Task CheckReachedAsync(string folder, ServerAccount account)
    {
        if (!await account.ReachesAsync(folder))
            throw new DatabaseCannotStartException(
                $"User {account.Name}, to whom the data belong, cannot reach {folder}.\n"
                + "Let others pass through its parent folders (chmod o+x), or use another: --data DIR");
    }

    private async Task EnsureDatabaseAsync()
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres") + ";Pooling=false");
        await using var ask = source.CreateCommand("select 1 from pg_database where datname = 'coop'");
        if (await ask.ExecuteScalarAsync() is not null) return;
        await using var make = source.CreateCommand("create database coop");
        await make.ExecuteNonQueryAsync();
    }
}
