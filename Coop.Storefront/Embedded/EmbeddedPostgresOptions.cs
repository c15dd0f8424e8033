namespace Coop.Storefront.Embedded;

/// <summary>What a private database server is started with.</summary>
/// <param name="DataFolder">
/// The project's data folder; the server keeps its files in <c>postgres</c> below it. Made when missing.
/// </param>
public sealed record EmbeddedPostgresOptions(string DataFolder)
{
    /// <summary>
    /// True (the default): what was committed outlives a crash of the machine. False: faster, for data that
    /// may be lost, such as that of a test run; a crash of the process alone still loses nothing.
    /// </summary>
    public bool Durable { get; init; } = true;

    /// <summary>
    /// True: the data folder is deleted when the server has stopped, however this process ended.
    /// </summary>
    public bool Temporary { get; init; }

    /// <summary>The most connections the server takes at once, 10 to 1000.</summary>
    public int MaxConnections { get; init; } = 100;

    /// <summary>
    /// The folder of <c>postgres</c>, <c>initdb</c> and <c>pg_ctl</c>; null searches for one.
    /// </summary>
    public string? BinFolder { get; init; } = Environment.GetEnvironmentVariable("PG_BIN");

    /// <summary>Folders from which <c>node_modules</c> is searched upward, in this order.</summary>
    public IReadOnlyList<string> SearchFrom { get; init; } =
        [Directory.GetCurrentDirectory(), AppContext.BaseDirectory];

    /// <summary>
    /// Where programs and data go when root starts the server and its user cannot reach them where they are.
    /// </summary>
    public string Room { get; init; } = "/var/lib/coop";

    /// <summary>How long to wait for an earlier run on the same data that is just ending.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Takes one line of progress in plain English at a time.</summary>
    public Action<string> Progress { get; init; } = _ => { };
}
