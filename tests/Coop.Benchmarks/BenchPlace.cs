using System.Text.Json;
using Coop.Benchmarks.Load;
using Coop.Storefront.Embedded;

namespace Coop.Benchmarks;

/// <summary>
/// Where measurements are made: a database that keeps what it acknowledges, and the storefront on it with the
/// demo
/// co-op, in a process of its own.
/// </summary>
internal sealed class BenchPlace : IAsyncDisposable
{
    private readonly EmbeddedPostgres? database;
    private readonly string folder;

    private BenchPlace(EmbeddedPostgres? database, string folder, string connection, MeasuredProcess shop)
    {
        this.database = database;
        this.folder = folder;
        Connection = connection;
        Shop = shop;
        Demo = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "demo.json"))).RootElement;
    }

    /// <summary>How many ask at once.</summary>
    public static IReadOnlyList<int> Clients { get; } = [1, 8, 32];

    public string Connection { get; }

    /// <summary>The storefront.</summary>
    public MeasuredProcess Shop { get; }

    /// <summary>What the storefront tells of its demo.</summary>
    public JsonElement Demo { get; }

    public static async Task<BenchPlace> OpenAsync()
    {
        Report.Line("Starting a database and the shop on it; this machine has "
            + Environment.ProcessorCount + " processors.");
        var folder = Directory.CreateTempSubdirectory("coop-bench-").FullName;
        var database = Environment.GetEnvironmentVariable("ConnectionStrings__Coop") is { Length: > 0 }
            ? null
            : await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions(folder) { Temporary = true });
        var connection = database?.ConnectionString
            ?? Environment.GetEnvironmentVariable("ConnectionStrings__Coop")!;
        var root = Root();
        var shop = await MeasuredProcess.StartAsync(
            Path.Combine(root, "Coop.Storefront"), "/readyz",
            new Dictionary<string, string>
            {
                ["ConnectionStrings__Coop"] = connection,
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Logging__LogLevel__Default"] = "Warning",
            },
            Path.Combine(root, "Coop.Storefront", "bin", Flavour(), "Coop.Storefront.dll"),
            "--urls", "http://127.0.0.1:{port}", "--data", folder);
        return new BenchPlace(database, folder, connection, shop);
    }

    /// <summary>Starts the bare server beside the shop.</summary>
    public Task<MeasuredProcess> BareAsync() => MeasuredProcess.StartAsync(
        folder, "/fixed/10", new Dictionary<string, string>(),
        typeof(BenchPlace).Assembly.Location, "bare", "{port}", Connection);

    public async ValueTask DisposeAsync()
    {
        Shop.Dispose();
        if (database is not null)
        {
            await database.DisposeAsync();
        }
    }

    private static string Flavour()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(here.Parent!.Name, here.Name);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Coop.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Coop.sln is in no folder above.");
    }
}
