using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace Coop.Benchmarks.Orders;

/// <summary>
/// The limit for orders: one order row, three lines, three guarded stock rows, one transaction, prepared
/// statements,
/// one round trip, synchronous commit. No events, no snapshots, nothing decided.
/// </summary>
internal sealed class RawOrders : IAsyncDisposable
{
    private const string Reserve =
        "update bench.stock set reserved = reserved + 2 where sku = $1 and on_hand - reserved >= 2";

    private readonly NpgsqlDataSource source;
    private long number;

    private RawOrders(NpgsqlDataSource source) => this.source = source;

    public static async Task<RawOrders> OpenAsync(string connectionString)
    {
        var source = NpgsqlDataSource.Create(
            connectionString + ";Max Auto Prepare=50;Auto Prepare Min Usages=1;Maximum Pool Size=40");
        await using var make = source.CreateCommand(
            """
            create schema if not exists bench;
            drop table if exists bench.line, bench.placed, bench.stock;
            create table bench.placed (id bigint primary key, code text not null unique,
                total bigint not null,
                placed_at timestamptz not null, state text not null, contact text not null);
            create table bench.line (placed bigint not null, sku int not null, quantity int not null,
                price bigint not null, primary key (placed, sku));
            create table bench.stock (sku int primary key, on_hand int not null, reserved int not null,
                check (0 <= reserved and reserved <= on_hand));
            insert into bench.stock select n, 100000000, 0 from generate_series(0, 11) n;
            """);
        await make.ExecuteNonQueryAsync();
        return new RawOrders(source);
    }

    public async Task<bool> PlaceAsync(int client)
    {
        var id = Interlocked.Increment(ref number);
        var skus = Baskets.Pick(id);
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var sku in skus)
        {
            Add(batch, Reserve, sku);
        }

        Add(
            batch, "insert into bench.placed values ($1, $2, $3, now(), 'placed', $4)",
            id, "NST" + id.ToString(CultureInfo.InvariantCulture), 480_000L,
                "a contact of about this many characters");
        foreach (var sku in skus)
        {
            Add(batch, "insert into bench.line values ($1, $2, 2, 80000)", id, sku);
        }

        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        return true;
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private static void Add(NpgsqlBatch batch, string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter
            {
                Value = value,
                NpgsqlDbType = value switch
                {
                    long => NpgsqlDbType.Bigint,
                    int => NpgsqlDbType.Integer,
                    _ => NpgsqlDbType.Text,
                },
            });
        }

        batch.BatchCommands.Add(command);
    }
}
