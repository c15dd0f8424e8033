using Coop.Commerce.Stock;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Genealogy;
using JasperFx.Events;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Coop.Benchmarks.Trace;

/// <summary>The plain tables beside events and documents: packs, shelf and edges.</summary>
internal sealed class SideRows(IDocumentStore store, string tenant)
{
    private readonly List<(string Key, string Serial, string Lot, int Position)> packs = [];
    private readonly List<(string Sku, string Lot, int Units, DateOnly BestBefore)> shelf = [];

    private readonly List<LotEdge> edges = [];

    public void Packs(LotEvent.Packed packed, IReadOnlyList<string> serials)
    {
        packs.AddRange(serials.Select((s, i) => (packed.Goods.Key, s, packed.Code.Value, i + 1)));
        shelf.Add((packed.Goods.Sku, packed.Code.Value, packed.Units, packed.BestBefore));
    }

    public void Edges(IEvent fact) => edges.AddRange(LotEdges.Of(fact.StreamKey!, fact.Id, fact.Data));

    public async Task WriteAsync()
    {
        await using var connection = await OpenAsync();
        await using (var copy = await connection.BeginBinaryImportAsync(
            "copy coop.coop_serials (tenant_id, product_key, serial, lot_code, position) from stdin binary"))
        {
            foreach (var (key, serial, lot, position) in packs)
            {
                await copy.WriteRowAsync(default, tenant, key, serial, lot, position);
            }

            await copy.CompleteAsync();
        }

        await using (var copy = await connection.BeginBinaryImportAsync(
            "copy coop.coop_stock (tenant_id, sku, lot, place, on_hand, reserved, held, best_before) "
            + "from stdin binary"))
        {
            foreach (var (sku, lot, units, best) in shelf)
            {
                await copy.WriteRowAsync(default, tenant, sku, lot, StockKey.Main, units, 0, false, best);
            }

            await copy.CompleteAsync();
        }

        await using (var copy = await connection.BeginBinaryImportAsync(
            $"copy coop.{LotEdgeTable.Name} (tenant_id, {LotEdgeTable.Columns}) from stdin binary"))
        {
            foreach (var e in edges)
            {
                await copy.WriteRowAsync(
                    default, tenant, e.Parent, e.Child, e.Kind, e.Grams, e.Units, e.On, e.Event);
            }

            await copy.CompleteAsync();
        }

        edges.Clear();
        packs.Clear();
        shelf.Clear();
    }

    /// <summary>
    /// Brings streams that were gone on with up to date, and numbers snapshots as their streams are.
    /// </summary>
    public async Task FinishAsync(IEnumerable<(string Key, object State, long Version)> kept)
    {
        await using var connection = await OpenAsync();
        foreach (var (key, state, version) in kept)
        {
            var table = "coop.mt_doc_" + state.GetType().Name.ToLowerInvariant();
            await using var command = new NpgsqlCommand(
                $"update {table} set data = $3 where tenant_id = $1 and id = $2", connection);
            command.Parameters.AddWithValue(tenant);
            command.Parameters.AddWithValue(key);
            command.Parameters.AddWithValue(NpgsqlDbType.Jsonb, store.Options.Serializer().ToJson(state));
            await command.ExecuteNonQueryAsync();
            await RunAsync(
                connection,
                $"update coop.mt_streams set version = {version} where tenant_id = '{tenant}' "
                + $"and id = '{key}'");
        }

        foreach (var table in new[] { "member", "plot", "lot", "batch" })
        {
            await RunAsync(
                connection,
                $"update coop.mt_doc_{table} d set mt_version = s.version from coop.mt_streams s "
                + "where s.tenant_id = d.tenant_id and s.id = d.id and d.mt_version <> s.version");
        }

        await RunAsync(connection, "analyze");
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = (NpgsqlConnection)store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        await RunAsync(connection, $"select set_config('{CoopSchema.TenantSetting}', '*', false)");
        return connection;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }
}
