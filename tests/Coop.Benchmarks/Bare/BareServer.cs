using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Coop.Benchmarks.Bare;

/// <summary>
/// The limits a page is measured against, on bare Kestrel in a process of its own: <c>/fixed/{bytes}</c>
/// answers so
/// many bytes; <c>/row/{bytes}/{serial}</c> first reads one row by its primary key.
/// </summary>
internal static class BareServer
{
    public static async Task ServeAsync(int port, string connectionString)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
        await using var app = builder.Build();
        await using var source = NpgsqlDataSource.Create(
            connectionString + ";Max Auto Prepare=20;Auto Prepare Min Usages=1");
        var bodies = new Dictionary<int, byte[]>();

        app.Use(next => async context =>
        {
            var parts = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
            if (parts is ["row", _, var serial])
            {
                await using var read =
                    source.CreateCommand("select lot, position from bench.pack where serial = $1");
                read.Parameters.Add(new NpgsqlParameter<string> { TypedValue = serial });
                await using var row = await read.ExecuteReaderAsync();
                context.Response.StatusCode = await row.ReadAsync() ? 200 : 404;
            }

            var body = Body(bodies, int.Parse(parts[1], CultureInfo.InvariantCulture));
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body);
        });
        await app.RunAsync();
    }

    private static byte[] Body(Dictionary<int, byte[]> bodies, int bytes)
    {
        lock (bodies)
        {
            if (!bodies.TryGetValue(bytes, out var body))
            {
                bodies[bytes] = body = new byte[bytes];
                body.AsSpan().Fill((byte)'x');
            }

            return body;
        }
    }
}
