using System.Data.Common;
using Coop.Traceability.Storage;
using NpgsqlTypes;
using Weasel.Core;
using Weasel.Storage;
using PostgresBuilder = Weasel.Postgresql.ICommandBuilder;

namespace Coop.Storefront.Jobs.Table;

/// <summary>Revives or drops one dead job of one co-op; lost races are decided again.</summary>
internal sealed class SettleDeadJob : JobStatement
{
    private readonly string _id;
    private readonly string _tenant;
    private readonly DateTimeOffset? _due;

    private SettleDeadJob(string id, string tenant, DateTimeOffset? due)
        : base(due is null ? OperationRole.Deletion : OperationRole.Update) =>
        (_id, _tenant, _due) = (id, tenant, due);

    public static SettleDeadJob Retry(string id, CoopSession session) =>
        new(id, session.Context.Tenant, session.Now);

    public static SettleDeadJob Drop(string id, CoopSession session) => new(id, session.Context.Tenant, null);

    public override void ConfigureCommand(PostgresBuilder builder, IStorageSession session)
    {
        if (_due is { } due)
        {
            builder.Append($"update {JobTable.Name} set dead_at = null, attempts = 0, due_at = ");
            builder.AppendParameter(due.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        }
        else
        {
            builder.Append($"delete from {JobTable.Name}");
        }

        builder.Append(" where id = ");
        builder.AppendParameter(_id);
        builder.Append(" and tenant_id = ");
        builder.AppendParameter(_tenant);
        builder.Append(" and dead_at is not null returning id");
    }

    public override async Task PostprocessAsync(
        DbDataReader reader, IList<Exception> exceptions, CancellationToken token)
    {
        if (!await reader.ReadAsync(token))
        {
            exceptions.Add(new GuardNotMetException("job is dead"));
        }
    }
}
