using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Npgsql;

namespace Coop.Commerce.Storage.Stock;

/// <summary>
/// Keeps packs of lots from being sold. The rows are marked at once, inside the open transaction, and so
/// locked until it ends: an order that is being placed is either in the books before this goes on, or finds
/// the row held. What is read after it, open orders above all, can therefore not grow any more.
/// </summary>
public static class HoldStock
{
    /// <summary>Holds lots, and their packs on the shelf with them.</summary>
    public static async Task<Outcome<LotsHeld>> HoldGoodsAsync(
        this CoopSession session, HoldLotsRequest request, CancellationToken stop = default)
    {
        await session.HoldStockAsync([.. request.Lots], stop);
        return await session.HoldLotsAsync(request, stop);
    }

    /// <summary>Releases lots; their packs are on sale again when nothing else holds them.</summary>
    public static async Task<Outcome<LotsReleased>> ReleaseGoodsAsync(
        this CoopSession session, ReleaseLotsRequest request, CancellationToken stop = default)
    {
        var released = await session.ReleaseLotsAsync(request, stop);
        if (released is Outcome<LotsReleased>.Done { Value: var done })
        {
            await MarkAsync(session, done.Free, held: false, stop);
        }

        return released;
    }

    /// <summary>
    /// Marks the rows of lots as held and keeps them locked until the transaction ends. Call it before
    /// anything is read that must not grow.
    /// </summary>
    public static Task HoldStockAsync(
        this CoopSession session, IReadOnlyCollection<LotCode> lots, CancellationToken stop = default) =>
        MarkAsync(session, lots, held: true, stop);

    /// <summary>
    /// Rows are taken in the one order all take them in, by a statement of its own: one that locks and writes
    /// at once does not see what others wrote while it waited.
    /// </summary>
    private static async Task MarkAsync(
        CoopSession session, IReadOnlyCollection<LotCode> lots, bool held, CancellationToken stop)
    {
        if (lots.Count == 0)
        {
            return;
        }

        await session.Documents.BeginTransactionAsync(stop);
        var table = $"{session.Documents.DocumentStore.Options.DatabaseSchemaName}.{StockTable.Name}";
        await RunAsync(
            $"""
            select 1 from {table} where tenant_id = $1 and lot = any($2)
            order by sku collate "C", lot collate "C", place collate "C" for update
            """);
        await RunAsync($"update {table} set held = $3 where tenant_id = $1 and lot = any($2)", held);

        async Task RunAsync(string sql, params object[] more)
        {
            await using var command = new NpgsqlCommand(sql);
            foreach (var value in (object[])
                [session.Context.Tenant, lots.Select(l => l.Value).ToArray(), .. more])
            {
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            }

            await session.Documents.ExecuteAsync(command, stop);
        }
    }
}
