using Npgsql;

namespace Coop.Benchmarks.Bare;

/// <summary>The plain table the bare server reads a row of.</summary>
internal static class PackTable
{
    public static async Task FillAsync(
        string connectionString, IReadOnlyList<(string Serial, string Lot)> packs)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var connection = await source.OpenConnectionAsync();
        await using (var make = connection.CreateCommand())
        {
            make.CommandText =
                """
                create schema if not exists bench;
                drop table if exists bench.pack;
                create table bench.pack (serial text primary key, lot text not null, position int not null);
                """;
            await make.ExecuteNonQueryAsync();
        }

        await using var copy = await connection.BeginBinaryImportAsync(
            "copy bench.pack (serial, lot, position) from stdin (format binary)");
        for (var i = 0; i < packs.Count; i++)
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(packs[i].Serial);
            await copy.WriteAsync(packs[i].Lot);
            await copy.WriteAsync(i);
        }

        await copy.CompleteAsync();
    }
}
