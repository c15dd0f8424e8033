namespace Coop.Storefront.Embedded;

/// <summary>
/// The database this process works with: a given one, or a private server that ends with it.
/// </summary>
public sealed class CoopDatabase : IAsyncDisposable
{
    private readonly EmbeddedPostgres? server;

    private CoopDatabase(string connectionString, EmbeddedPostgres? server)
    {
        ConnectionString = connectionString;
        this.server = server;
    }

    /// <summary>For Npgsql.</summary>
    public string ConnectionString { get; }

    /// <summary>
    /// Uses <c>ConnectionStrings:Coop</c> as it is and starts nothing; without it, starts a private server
    /// in the folder <c>data</c> of the configuration (<c>./data</c> unless told otherwise).
    /// </summary>
    /// <exception cref="DatabaseCannotStartException">The private server cannot be started.</exception>
    public static async Task<CoopDatabase> OpenAsync(IConfiguration configuration, Action<string> progress)
    {
        if (configuration.GetConnectionString("Coop") is { Length: > 0 } given)
            return new CoopDatabase(given, null);
        var server = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions(configuration["data"] ?? "data") { Progress = progress });
        return new CoopDatabase(server.ConnectionString, server);
    }

    /// <summary>Stops the private server, if this is one.</summary>
    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
