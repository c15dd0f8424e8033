using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Coop.Storefront.Setup;

/// <summary>Tells the terminal how to begin, as long as there is no co-op.</summary>
internal sealed class SetupAnnouncement(FirstSetup setup, IServer server, IHostApplicationLifetime life)
    : IHostedService
{
    public Task StartAsync(CancellationToken stop)
    {
        life.ApplicationStarted.Register(() => _ = TellAsync());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken stop) => Task.CompletedTask;

    private async Task TellAsync()
    {
        if (await setup.IsNeededAsync(life.ApplicationStopping))
        {
            var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
            Console.WriteLine($"No co-op yet. Set up the first one at {address}/cai-dat");
            Console.WriteLine($"From another machine it asks for this code: {setup.Code}");
        }
    }
}
