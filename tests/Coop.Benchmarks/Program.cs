using System.Globalization;
using Coop.Benchmarks;
using Coop.Benchmarks.Bare;

if (args is ["bare", var port, var connection])
{
    await BareServer.ServeAsync(int.Parse(port, CultureInfo.InvariantCulture), connection);
    return;
}

if (args.FirstOrDefault() == "trace")
{
    await Coop.Benchmarks.Trace.TraceBench.RunAsync();
    return;
}

await using var place = await BenchPlace.OpenAsync();
var wanted = args.FirstOrDefault() ?? "";
if (wanted is "" or "pages")
{
    await PageBench.RunAsync(place);
}

if (wanted is "" or "orders")
{
    await OrderBench.RunAsync(place);
}
