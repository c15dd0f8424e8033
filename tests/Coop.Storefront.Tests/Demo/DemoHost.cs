using Coop.Postgres;
using Coop.Storefront.Account;
using Coop.Storefront.Demo;
using Coop.Storefront.Places;
using Coop.Storefront.Store;
using Coop.Traceability.Storage;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Coop.Storefront.Tests.Demo;

/// <summary>The storefront's services on a database of their own, without a server.</summary>
internal sealed class DemoHost : IAsyncDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("coop-demo-").FullName;
    private readonly WebApplication app;

    private DemoHost(string connectionString)
    {
        var builder = WebApplication.CreateBuilder(["--environment", "Development", "--data", data]);
        builder.Logging.ClearProviders();
        builder.Services.AddCoopStore(connectionString);
        builder.Services.AddAccount(Path.Combine(data, "keys"));
        builder.Services.AddPlaces();
        builder.AddDemo();
        app = builder.Build();
    }

    public IDocumentStore Store => app.Services.GetRequiredService<IDocumentStore>();

    public DemoSeeder Seeder => app.Services.GetRequiredService<DemoSeeder>();

    public static async Task<DemoHost> OnAsync(TestPostgres postgres)
    {
        var host = new DemoHost(await postgres.CreateDatabaseAsync());
        await CoopSchema.ApplyAsync(host.Store);
        return host;
    }

    public Task<Seeded?> SeedAsync() => Seeder.SeedAsync(["localhost"], _ => { }, default);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }
}
