using Coop.Storefront.Doubles;
using Marten;

namespace Coop.Storefront.Demo;

/// <summary>
/// At a start in Development: seeds an empty store, keeps <c>demo.json</c> true, and prints the addresses to
/// open.
/// <c>--seed false</c> leaves all of it away.
/// </summary>
internal sealed class DemoStart(
    IServiceProvider host, IDocumentStore store, IConfiguration configuration, DemoSeeder seeder,
        TimeProvider clock)
    : IHostedLifecycleService
{
    private DemoSheet? sheet;

    private string Folder => configuration["data"] ?? "data";

    private string BaseUrl =>
        (configuration["urls"] ?? "http://127.0.0.1:8080").Split(';')[0].TrimEnd('/');

    /// <summary>Runs before the server listens, so that whoever finds it ready finds <c>demo.json</c>
    /// too.</summary>
    public async Task StartAsync(CancellationToken stop)
    {
        string[] hosts = [.. new[] { new Uri(BaseUrl).Host, "localhost", "127.0.0.1" }.Distinct()];
        var seeded = await seeder.SeedAsync(hosts, line => Console.WriteLine($"demo: {line}"), stop);
        var before = DemoFile.Read(Folder);
        if (seeded is null && before is null)
        {
            return;
        }

        var known = seeded?.Orders ?? before!.Orders.Select(o => (o.Code, o.Phone));
        sheet = await ReadAsync(seeded?.ApiKey ?? before!.ApiKey, known, stop);
        Directory.CreateDirectory(Folder);
        DemoFile.Write(Folder, sheet);
    }

    /// <summary>Says what to open, once the server listens.</summary>
    public Task StartedAsync(CancellationToken stop)
    {
        if (sheet is not null)
        {
            Console.WriteLine(Welcome(sheet));
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken stop) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken stop) => Task.CompletedTask;

    public Task StopAsync(CancellationToken stop) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken stop) => Task.CompletedTask;

    private async Task<DemoSheet> ReadAsync(
        string apiKey, IEnumerable<(string Code, string Phone)> known, CancellationToken stop)
    {
        await using var session = store.QuerySession(DemoCoop.Tenant);
        var reader = new DemoReader(session, BaseUrl, clock);
        var lots = await reader.LotsAsync(stop);
        var phones = known.ToDictionary(o => o.Code, o => o.Phone);
        var orders = await reader.OrdersAsync(phones.Keys, stop);
        var packs = new List<DemoPack>(reader.Sold(orders));
        foreach (var lot in lots)
        {
            packs.AddRange(await reader.PacksAsync(lot, stop));
        }

        var secrets = host.GetService<DoublesOptions>() ?? new DoublesOptions();
        return new DemoSheet(
            BaseUrl, await reader.ProductsAsync(stop), packs, [.. lots.Select(reader.Told)],
            [.. orders.Select(o => new DemoOrder(o.Code, phones[o.Code], o.State))], DemoLogins.All, apiKey,
            new DemoWebhooks(secrets.SePaySecret, secrets.StripeWebhookSecret));
    }

    private static string Welcome(DemoSheet sheet) => $"""

        The shop      {sheet.BaseUrl}/      (English: {sheet.BaseUrl}/en)
        A pack's page {sheet.Packs.FirstOrDefault()?.Url}
        The office    {sheet.BaseUrl}/van-phong
        Sign in       {string.Join("\n              ", sheet.Logins.Select(l =>
            $"{l.Role}: {l.Email} / {l.Password}"))}
        """;
}
