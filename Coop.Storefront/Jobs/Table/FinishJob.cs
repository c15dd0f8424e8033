using System.Data.Common;
using Weasel.Core;
using Weasel.Storage;
using PostgresBuilder = Weasel.Postgresql.ICommandBuilder;

namespace Coop.Storefront.Jobs.Table;

/// <summary>
/// Takes a job out of the table in the transaction of its effect. Fails that transaction when another
/// worker has taken the job over meanwhile: then the effect belongs to the other one.
/// </summary>
internal sealed class FinishJob(ClaimedJob job) : JobStatement(OperationRole.Deletion)
{
    public override void ConfigureCommand(PostgresBuilder builder, IStorageSession session)
    {
        builder.Append($"delete from {JobTable.Name} where id = ");
        builder.AppendParameter(job.Id);
        builder.Append(" and tenant_id = ");
        builder.AppendParameter(job.Tenant);
        builder.Append(" and attempts = ");
        builder.AppendParameter(job.Attempt);
        builder.Append(" and dead_at is null returning id");
    }

    public override async Task PostprocessAsync(
        DbDataReader reader, IList<Exception> exceptions, CancellationToken token)
    {
        if (!await reader.ReadAsync(token))
        {
            exceptions.Add(new JobTakenOverException(job.Id));
        }
    }
}

/// <summary>Another worker holds the job now; nothing of this attempt was kept.</summary>
public sealed class JobTakenOverException(string id) : Exception($"{id} was taken over by another worker.");
