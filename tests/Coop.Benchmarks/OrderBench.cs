using System.Globalization;
using Coop.Benchmarks.Load;
using Coop.Benchmarks.Orders;
using Npgsql;

namespace Coop.Benchmarks;

/// <summary>Orders over HTTP beside bare Marten and raw PostgreSQL, in one run.</summary>
internal static class OrderBench
{
    public static async Task RunAsync(BenchPlace place)
    {
        Report.Title("Orders of three lines, twelve SKUs, every one acknowledged after it is on disk");
        var skus = place.Demo.GetProperty("products").EnumerateArray()
            .Select(p =>
                p.GetProperty("sku").GetString()!).Order(StringComparer.Ordinal).Take(Baskets.Skus).ToList();
        await FillShelvesAsync(place.Connection);
        await using var marten = await MartenOrders.OpenAsync(place.Connection);
        await using var raw = await RawOrders.OpenAsync(place.Connection);
        var run = Guid.NewGuid().ToString("N")[..8];
        foreach (var clients in BenchPlace.Clients)
        {
            var shop = await Generator.RunAsync(
                place.Shop.Port, clients, 201, n =>
                    Order(skus, $"{run}-{clients}-{n}", n), place.Shop.Allocated);
            var bare = await Generator.RunAsync(clients, marten.PlaceAsync);
            var limit = await Generator.RunAsync(clients, raw.PlaceAsync);
            Report.Row("POST /api/orders", shop);
            Report.Row("bare Marten, no HTTP", bare);
            Report.Row("limit: raw PostgreSQL", limit);
            Report.Ratio("orders / bare Marten", shop, bare);
            Report.Ratio("orders / raw PostgreSQL", shop, limit);
        }
    }

    /// <summary>An order by a person of its own at a door of its own.</summary>
    private static ReadOnlyMemory<byte> Order(IReadOnlyList<string> skus, string key, long n)
    {
        var lines = string.Join(',', Baskets.Pick(n).Select(i =>
            $$"""{"sku":"{{skus[i % skus.Count]}}","quantity":2}"""));
        var phone = string.Create(CultureInfo.InvariantCulture,
            $"09{Math.Abs(key.GetHashCode() % 100_000_000):00000000}");
        return Requests.Post("/api/orders", key, $$"""
            {"lines":[{{lines}}],"buyer":{"name":"Khách đo tải","phone":"{{phone}}"},
            "delivery":{"method":"ship","ward":"02545","street":"Nhà {{key}}"},"payment":"vietqr"}
            """);
    }

    /// <summary>Enough on hand that nothing sells out while it is measured.</summary>
    private static async Task FillShelvesAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var fill = source.CreateCommand(
            "select set_config('app.tenant_id', '*', false); "
            + "update coop.coop_stock set on_hand = on_hand + 1000000");
        await fill.ExecuteNonQueryAsync();
    }
}
