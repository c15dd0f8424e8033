using Coop.Traceability.Plots;
using Coop.Traceability.Storage;

namespace Coop.Benchmarks.Trace;

/// <summary>Fills an empty database with years of a co-op's tea.</summary>
internal static class TraceData
{
    /// <summary>Events of one chain on average.</summary>
    private const double EventsOfChain = 23.5;

    public static async Task FillAsync(TraceHost host, int events, Action<string> tell)
    {
        await CoopSchema.ApplyAsync(host.Store);
        var garden = await TeaGarden.PlantAsync(host, members: Math.Clamp(events / 10_000, 2, 100));
        var staging = new Staging(host.Store, TraceHost.Coop);
        await ContinueAsync(host, staging, garden);
        var years = new TeaYears(staging, garden);
        var chains = (int)(events / EventsOfChain);
        for (var n = 0; n < chains; n++)
        {
            years.Chain(n);
            await staging.FlushAsync();
            if (n % (chains / 5 + 1) == chains / 5)
            {
                tell(string.Create(
                    System.Globalization.CultureInfo.InvariantCulture, $"  {n:N0} of {chains:N0} chains"));
            }
        }

        await staging.FinishAsync();
        host.Clock.Now = host.Clock.Now.AddDays(2 + chains / TeaYears.ChainsOfDay);
    }

    /// <summary>The plots' streams have begun already; each picking is a fact more on one of them.</summary>
    private static async Task ContinueAsync(TraceHost host, Staging staging, TeaGarden garden)
    {
        await using var read = host.Ledger.Read(TraceHost.Coop);
        foreach (Plot plot in garden.Plots)
        {
            var stream = await read.Events.FetchStreamStateAsync(plot.Id);
            staging.Continue(plot.Id, plot, stream!.Version);
        }
    }
}
