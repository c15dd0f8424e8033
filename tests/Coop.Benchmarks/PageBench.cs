using System.Text.Json;
using Coop.Benchmarks.Bare;
using Coop.Benchmarks.Load;

namespace Coop.Benchmarks;

/// <summary>The scan page and the product page beside what bare Kestrel can do on the same machine.</summary>
internal static class PageBench
{
    public static async Task RunAsync(BenchPlace place)
    {
        var packs = place.Demo.GetProperty("packs").EnumerateArray()
            .Select(p => (
                Serial: p.GetProperty("serial").GetString()!,
                Lot: p.GetProperty("lot").GetString()!,
                Path: new Uri(p.GetProperty("url").GetString()!).PathAndQuery))
            .ToList();
        await PackTable.FillAsync(place.Connection, [.. packs.Select(p => (p.Serial, p.Lot))]);
        using var bare = await place.BareAsync();
        var product =
            new Uri(place.Demo.GetProperty("products")[0].GetProperty("url").GetString()!).PathAndQuery;
        byte[][] scans = [.. packs.Select(p => Requests.Get(p.Path))];
        byte[][] products = [Requests.Get(product)];
        await CompareAsync(place, bare, $"Scan page, {packs.Count} unique serials", scans, packs);
        await CompareAsync(place, bare, "Product page", products, packs);
    }

    private static async Task CompareAsync(
        BenchPlace place, MeasuredProcess bare, string title, byte[][] requests,
        IReadOnlyList<(string Serial, string Lot, string Path)> packs)
    {
        Report.Title(title);
        var size = (int)(await Generator.RunAsync(place.Shop.Port, 1, 200, Nth(requests), null)).Bytes;
        byte[][] fixedPage = [Requests.Get($"/fixed/{size}")];
        byte[][] rows = [.. packs.Select(p => Requests.Get($"/row/{size}/{p.Serial}"))];
        foreach (var clients in BenchPlace.Clients)
        {
            var page =
                await Generator.RunAsync(place.Shop.Port, clients, 200, Nth(requests), place.Shop.Allocated);
            var row = await Generator.RunAsync(bare.Port, clients, 200, Nth(rows), bare.Allocated);
            var still = await Generator.RunAsync(bare.Port, clients, 200, Nth(fixedPage), bare.Allocated);
            Report.Row("the page", page);
            Report.Row("limit: row by primary key", row);
            Report.Row("limit: fixed page", still);
            Report.Ratio("page / row", page, row);
            Report.Ratio("page / fixed", page, still);
        }
    }

    private static Func<long, ReadOnlyMemory<byte>> Nth(byte[][] requests) =>
        n => requests[n % requests.Length];
}
