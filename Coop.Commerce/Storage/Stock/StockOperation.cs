using System.Data.Common;
using Coop.Commerce.Stock;
using Coop.Traceability.Storage;
using JasperFx.Events;
using Marten.Internal.Operations;
using NpgsqlTypes;
using Weasel.Core;
using Weasel.Storage;

namespace Coop.Commerce.Storage.Stock;

/// <summary>
/// One guarded change of one row, in the transaction of the fact that causes it. When the guard is not met
/// the save
/// fails with <see cref="GuardNotMetException"/>, and the command decides again on fresh numbers.
/// </summary>
internal sealed class StockOperation(string schema, string tenant, StockChange change)
    : Marten.Internal.Operations.IStorageOperation
{
    /// <summary>Counts as an event append, so that it runs before other side rows of the
    /// transaction.</summary>
    public Type DocumentType => typeof(IEvent);

    public OperationRole Role() => OperationRole.Events;

    public void ConfigureCommand(Weasel.Core.ICommandBuilder builder, IStorageSession session) =>
        ConfigureCommand((Weasel.Postgresql.ICommandBuilder)builder, session);

    public void ConfigureCommand(Weasel.Postgresql.ICommandBuilder builder, IStorageSession session)
    {
        var table = $"{schema}.{StockTable.Name}";
        if (change is StockChange.Receive packed)
        {
            Insert(builder, table, packed);
            return;
        }

        var (set, guard) = Clauses(change);
        builder.Append($"update {table} set {set[0]}");
        builder.AppendParameter(change.Units, NpgsqlDbType.Integer);
        foreach (var more in set[1..])
        {
            builder.Append(more);
            builder.AppendParameter(change.Units, NpgsqlDbType.Integer);
        }

        Where(builder);
        builder.Append(guard);
        builder.AppendParameter(change.Units, NpgsqlDbType.Integer);
        builder.Append(" returning on_hand");
    }

    public async Task PostprocessAsync(DbDataReader reader, IList<Exception> exceptions,
        CancellationToken token)
    {
        if (!await reader.ReadAsync(token))
        {
            var key = change.Key;
            exceptions.Add(new GuardNotMetException(
                $"{change.GetType().Name} {change.Units} of {key.Sku} {key.Lot}"));
        }
    }

    private static (string[] Set, string Guard) Clauses(StockChange change) => change switch
    {
        StockChange.Reserve => (["reserved = reserved + "], " and not held and on_hand - reserved >= "),
        StockChange.Release => (["reserved = reserved - "], " and reserved >= "),
        StockChange.Ship => (["on_hand = on_hand - ", ", reserved = reserved - "], " and reserved >= "),
        StockChange.Remove => (["on_hand = on_hand - "], " and on_hand - reserved >= "),
        _ => throw new InvalidOperationException($"{change.GetType().Name} is no change of a row."),
    };

    private void Where(Weasel.Postgresql.ICommandBuilder builder)
    {
        builder.Append(" where tenant_id = ");
        builder.AppendParameter(tenant, NpgsqlDbType.Varchar);
        builder.Append(" and sku = ");
        builder.AppendParameter(change.Key.Sku.Value, NpgsqlDbType.Varchar);
        builder.Append(" and lot = ");
        builder.AppendParameter(change.Key.Lot.Value, NpgsqlDbType.Varchar);
        builder.Append(" and place = ");
        builder.AppendParameter(change.Key.Place, NpgsqlDbType.Varchar);
    }

    private void Insert(Weasel.Postgresql.ICommandBuilder builder, string table, StockChange.Receive packed)
    {
        builder.Append($"insert into {table} as s ");
        builder.Append("(tenant_id, sku, lot, place, on_hand, reserved, held, best_before) values (");
        builder.AppendParameter(tenant, NpgsqlDbType.Varchar);
        builder.Append(", ");
        builder.AppendParameter(packed.Key.Sku.Value, NpgsqlDbType.Varchar);
        builder.Append(", ");
        builder.AppendParameter(packed.Key.Lot.Value, NpgsqlDbType.Varchar);
        builder.Append(", ");
        builder.AppendParameter(packed.Key.Place, NpgsqlDbType.Varchar);
        builder.Append(", ");
        builder.AppendParameter(packed.Units, NpgsqlDbType.Integer);
        builder.Append(", 0, false, ");
        builder.AppendParameter(packed.BestBefore, NpgsqlDbType.Date);
        builder.Append(") on conflict (tenant_id, sku, lot, place) do update ");
        builder.Append("set on_hand = s.on_hand + excluded.on_hand returning on_hand");
    }
}
