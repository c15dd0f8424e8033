using System.Data.Common;
using Coop.Commerce.Stock;
using Coop.Traceability.Storage;
using JasperFx.Events;
using Marten.Internal.Operations;
using NpgsqlTypes;
using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;
using Weasel.Storage;

namespace Coop.Commerce.Storage.Stock;

/// <summary>
/// The guard table of promises: one row for each SKU and harvest of a co-op. More than the limit cannot be
/// promised: the row's own check forbids it, whatever a program believes.
/// </summary>
internal sealed class PromiseTable : Table
{
    public const string Name = "coop_promise";

    public PromiseTable(string schema) : base(PostgresqlProvider.Instance.Parse(schema, Name))
    {
        AddColumn<string>("tenant_id").AsPrimaryKey();
        AddColumn<string>("sku").AsPrimaryKey();
        AddColumn<string>("harvest").AsPrimaryKey();
        AddColumn<int>("promised").NotNull();
        AddColumn<int>("most").NotNull();
        CheckConstraints.Add(new TableCheckConstraint("coop_promise_not_negative", "promised >= 0"));
        CheckConstraints.Add(new TableCheckConstraint("coop_promise_most", "promised <= most"));
    }
}

/// <summary>One guarded change of one promise, in the transaction of the fact that causes it.</summary>
internal sealed class PromiseOperation(string schema, string tenant, PromiseChange change)
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
        var table = $"{schema}.{PromiseTable.Name}";
        if (change is PromiseChange.Allow)
        {
            builder.Append($"insert into {table} as p (tenant_id, sku, harvest, promised, most) values (");
            Key(builder, ", ", ", ");
            builder.Append(", 0, ");
            builder.AppendParameter(change.Units, NpgsqlDbType.Integer);
            builder.Append(") on conflict (tenant_id, sku, harvest) do update set most = excluded.most ");
            builder.Append("where p.promised <= excluded.most returning promised");
            return;
        }

        var gives = change is PromiseChange.Give;
        builder.Append($"update {table} set promised = promised {(gives ? '+' : '-')} ");
        builder.AppendParameter(change.Units, NpgsqlDbType.Integer);
        builder.Append(" where tenant_id = ");
        Key(builder, " and sku = ", " and harvest = ");
        builder.Append(gives ? " and most - promised >= " : " and promised >= ");
        builder.AppendParameter(change.Units, NpgsqlDbType.Integer);
        builder.Append(" returning promised");
    }

    public async Task PostprocessAsync(DbDataReader reader, IList<Exception> exceptions,
        CancellationToken token)
    {
        if (!await reader.ReadAsync(token))
        {
            exceptions.Add(new GuardNotMetException(
                $"{change.GetType().Name} {change.Units} of {change.Key.Sku} {change.Key.Harvest}"));
        }
    }

    private void Key(Weasel.Postgresql.ICommandBuilder builder, string beforeSku, string beforeHarvest)
    {
        builder.AppendParameter(tenant, NpgsqlDbType.Varchar);
        builder.Append(beforeSku);
        builder.AppendParameter(change.Key.Sku.Value, NpgsqlDbType.Varchar);
        builder.Append(beforeHarvest);
        builder.AppendParameter(change.Key.Harvest, NpgsqlDbType.Varchar);
    }
}
