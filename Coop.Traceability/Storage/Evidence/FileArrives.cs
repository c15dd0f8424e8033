using System.Data.Common;
using Coop.Traceability.Evidence;
using NpgsqlTypes;
using Weasel.Core;
using Weasel.Storage;
using Postgres = Weasel.Postgresql;

namespace Coop.Traceability.Storage.Evidence;

/// <summary>Writes a file in the session's own transaction; the same bytes again change nothing.</summary>
internal sealed class FileArrives(
    string schema, string tenant, EvidenceFile file, byte[] bytes, DateTimeOffset now)
    : Marten.Internal.Operations.IStorageOperation, NoDataReturnedCall
{
    public Type DocumentType => typeof(JasperFx.Events.IEvent);

    public OperationRole Role() => OperationRole.Other;

    public void ConfigureCommand(ICommandBuilder builder, IStorageSession session) =>
        ConfigureCommand((Postgres.ICommandBuilder)builder, session);

    public void ConfigureCommand(Postgres.ICommandBuilder builder, IStorageSession session)
    {
        builder.Append($"insert into {schema}.{EvidenceTable.Name} ");
        builder.Append("(tenant_id, sha256, media_type, bytes, size, kept_at) values (");
        builder.AppendParameter(tenant);
        builder.Append(", ");
        builder.AppendParameter(file.Sha256);
        builder.Append(", ");
        builder.AppendParameter(file.MediaType);
        builder.Append(", ");
        builder.AppendParameter(bytes, NpgsqlDbType.Bytea);
        builder.Append(", ");
        builder.AppendParameter((int)file.Size);
        builder.Append(", ");
        builder.AppendParameter(now.ToUniversalTime(), NpgsqlDbType.TimestampTz);
        builder.Append(") on conflict do nothing");
    }

    public Task PostprocessAsync(DbDataReader reader, IList<Exception> exceptions, CancellationToken token) =>
        Task.CompletedTask;
}
