using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Coop.Storefront.Embedded;

/// <summary>
/// A private PostgreSQL server: a child of this process, reached by a socket only its user can open, gone
/// when this process is gone.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    internal const string User = "coop";
    internal const int Port = 5432;

    private readonly EmbeddedPostgresOptions options;
    private readonly FileStream folderLock;
    private readonly RunningServer server;

    private EmbeddedPostgres(EmbeddedPostgresOptions options, FileStream folderLock, RunningServer server)
    {
        this.options = options;
        this.folderLock = folderLock;
        this.server = server;
    }

    /// <summary>For Npgsql: the database <c>coop</c>, as the server's owner.</summary>
    public string ConnectionString => ConnectionStringOf("coop");

    /// <summary>The version of the running server, such as <c>18.4</c>.</summary>
    public string Version => server.Binaries.Version;

    /// <summary>The process id of the server.</summary>
    public int ProcessId => server.ProcessId;

    /// <summary>For Npgsql: another database of this server.</summary>
    public string ConnectionStringOf(string database) => server.ConnectionString(database);

    /// <summary>
    /// Starts the server on its data, making them first when there are none, and ends whatever an earlier
    /// run that died left behind.
    /// </summary>
    /// <exception cref="DatabaseCannotStartException">
    /// It cannot be started; the message says what to do.
    /// </exception>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options)
    {
        if (OperatingSystem.IsWindows())
            throw new DatabaseCannotStartException(
                "The private database runs on Linux and macOS only.\n"
                + "Give the address of a PostgreSQL server in ConnectionStrings__Coop.");
        var started = Stopwatch.GetTimestamp();
        options = options with { DataFolder = Path.GetFullPath(options.DataFolder).TrimEnd('/') };
        Directory.CreateDirectory(options.DataFolder);
        var folderLock = await FolderLock.TakeAsync(options);
        try
        {
            var server = await RunningServer.StartAsync(options);
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            options.Progress(string.Create(
                CultureInfo.InvariantCulture,
                $"PostgreSQL {server.Binaries.Version} is ready after {seconds:0.0} s"));
            return new EmbeddedPostgres(options, folderLock, server);
        }
        catch
        {
            await folderLock.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops the server cleanly; with <c>Temporary</c>, its data go too.</summary>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await server.StopAsync(options);
        await folderLock.DisposeAsync();
        if (options.Temporary) Directory.Delete(options.DataFolder, recursive: true);
    }
}
