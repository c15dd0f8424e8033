using System.Net.Http.Headers;
using Coop.Commerce.Catalog;
using Coop.Commerce.Payments;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Settings;
using Coop.Postgres;
using Coop.Storefront.Http.ApiKeys;
using Coop.Traceability.Decisions;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Certificates;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Coop.Storefront.Tests.Http;

/// <summary>
/// The whole program on a real port with a real database, and two co-ops in it: <c>trung-long</c> on
/// che.example, <c>other</c> on other.example.
/// </summary>
public sealed class Server(TestPostgres postgres) : IAsyncLifetime
{
    public const string Host = "che.example";
    public const string OtherHost = "other.example";
    public const string SePaySecret = "sepay-secret-of-the-test";

    private Program program = null!;

    public string Key { get; private set; } = "";

    public string OtherKey { get; private set; } = "";

    public string ReadKey { get; private set; } = "";

    public IServiceProvider Services => program.Services;

    public async ValueTask InitializeAsync()
    {
        program = new Program(await postgres.CreateDatabaseAsync());
        program.UseKestrel(0);
        program.StartServer();
        Key = await OpenAsync("trung-long", Host, "NST", "TL");
        OtherKey = await OpenAsync("other", OtherHost, "KHC", "KH");
        ReadKey = (await WriteAsync("trung-long", s => s.CreateApiKeyAsync(
            new CreateApiKeyRequest("reads", [Scopes.OrdersRead])))).Key;
    }

    public ValueTask DisposeAsync() => program.DisposeAsync();

    /// <summary>A client of one co-op; a guest unless a key is given.</summary>
    public HttpClient Client(string? key = null, string host = Host)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        var client = new HttpClient(handler) { BaseAddress = program.ClientOptions.BaseAddress };
        client.DefaultRequestHeaders.Host = host;
        if (key is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        return client;
    }

    /// <summary>Reads one co-op's data.</summary>
    public Marten.IQuerySession Read(string tenant) => Services.GetRequiredService<Ledger>().Read(tenant);

    /// <summary>Carries a command out as the office would.</summary>
    public async Task<T> WriteAsync<T>(string tenant, Func<CoopSession, Task<Outcome<T>>> command)
    {
        var context = new WriteContext(tenant, "user-test", "command-test");
        var outcome = await Services.GetRequiredService<Ledger>().WriteAsync(context, command);
        return outcome.ShouldBeOfType<Outcome<T>.Done>().Value;
    }

    private async Task<string> OpenAsync(string tenant, string host, string orders, string lots)
    {
        var cipher = Services.GetRequiredService<IVaultCipher>();
        var settings = new CoopSettings
        {
            Name = new Translated("HTX Thử", "Test co-op"),
            OrderPrefix = orders,
            LotPrefix = lots,
            Legal = new LegalData
            {
                Name = "HTX Thử", Address = "Xã Tân Trào", TaxCode = "0100000003", Phone = "0961234567",
                Email = "htx@example.org", Representative = "Nguyễn Văn Mẫu",
            },
            Bank = new BankAccount("970405", "8888123456789", "HTX THU"),
            SePaySecrets = [cipher.LockSecret(tenant, SePaySecret)],
            MaxUnpaidUnits = 10_000,
            MaxUnpaidUnitsAtAddress = 10_000,
            Hosts = [host],
        };
        await WriteAsync(tenant, s => s.SetCoopSettingsAsync(settings));
        await WriteAsync(tenant, s => s.ListProductAsync(Season.MocCau(tenant)));
        await WriteAsync(tenant, s => s.RecordCertificateAsync(Season.OwnStandard("TCCS 01:2026")));
        return (await WriteAsync(
            tenant, s => s.CreateApiKeyAsync(new CreateApiKeyRequest("all", Scopes.All)))).Key;
    }

    private sealed class Program(string database) : WebApplicationFactory<global::Program>
    {
        protected override IHost CreateHost(IHostBuilder builder)
        {
            builder.UseEnvironment("Staging");
            builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["ConnectionStrings:Coop"] = database,
                    ["Coop:VaultKey"] = Convert.ToBase64String(new byte[32]),
                    ["Logging:LogLevel:Default"] = "Warning",
                }));
            return base.CreateHost(builder);
        }
    }
}
