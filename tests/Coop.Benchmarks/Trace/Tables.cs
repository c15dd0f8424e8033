using Coop.Traceability.Storage;
using Npgsql;

namespace Coop.Benchmarks.Trace;

/// <summary>What lies in the tables, as canonical JSON (the database's own: keys in order).</summary>
internal static class Tables
{
    /// <summary>Everything a staged history must have in common with one written by commands.</summary>
    public static IReadOnlyList<string> Compared { get; } =
    [
        "mt_events", "mt_streams", "mt_doc_member", "mt_doc_plot", "mt_doc_lot", "mt_doc_batch",
        "coop_serials", "coop_stock", "coop_lot_edge",
    ];

    /// <summary>Columns that hold when a row was written, or its number in the whole database.</summary>
    private static readonly string[] OfTheMoment =
        ["mt_last_modified", "timestamp", "created", "seq_id", "mt_version_uuid"];

    /// <summary>The rows of one table, sorted; none when there is no such table.</summary>
    public static async Task<IReadOnlyList<string>> RowsAsync(string connectionString, string table)
    {
        const string streams = "('lot', 'batch', 'plot', 'member')";
        var noun = table is "mt_events" ? $"where split_part(stream_id, '-', 1) in {streams}"
            : table is "mt_streams" ? $"where split_part(id, '-', 1) in {streams}" : "";
        var drop = string.Concat(OfTheMoment.Select(c => $" - '{c}'"));
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"select set_config('{CoopSchema.TenantSetting}', '*', false)", connection);
        await command.ExecuteNonQueryAsync();
        command.CommandText = $"select to_regclass('coop.{table}') is not null";
        if (await command.ExecuteScalarAsync() is not true)
        {
            return [];
        }

        command.CommandText = $"select (to_jsonb(t){drop})::text from coop.{table} t {noun} order by 1";
        var rows = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
