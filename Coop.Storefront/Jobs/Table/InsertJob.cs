using NpgsqlTypes;
using Weasel.Core;
using Weasel.Storage;
using PostgresBuilder = Weasel.Postgresql.ICommandBuilder;

namespace Coop.Storefront.Jobs.Table;

/// <summary>Puts one job into the table.</summary>
internal sealed class InsertJob(
    string id, string tenant, string kind, string body, DateTimeOffset due, DateTimeOffset now)
    : JobStatement(OperationRole.Insert), NoDataReturnedCall
{
    public override void ConfigureCommand(PostgresBuilder builder, IStorageSession session)
    {
        builder.Append(
            $"insert into {JobTable.Name} (id, tenant_id, kind, body, due_at, queued_at) values (");
        builder.AppendParameter(id);
        builder.Append(',');
        builder.AppendParameter(tenant);
        builder.Append(',');
        builder.AppendParameter(kind);
        builder.Append(',');
        builder.AppendParameter(body, NpgsqlDbType.Jsonb);
        builder.Append(',');
        builder.AppendParameter(due.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        builder.Append(',');
        builder.AppendParameter(now.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        builder.Append(')');
    }
}
