using System.Text.Json;
using Coop.Storefront.Jobs.Table;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Jobs;

/// <summary>Where jobs are handed in.</summary>
public static class JobQueue
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// Adds <paramref name="job"/> to the session's own transaction: it exists exactly when the facts of that
    /// transaction do.
    /// </summary>
    /// <param name="due">Not before this instant; a past one means at once.</param>
    public static void QueueJob<TJob>(this CoopSession session, TJob job, DateTimeOffset due)
        where TJob : IJob =>
        session.Queue(new InsertJob(
            $"job-{Mint.Ulid(session.Now)}",
            session.Context.Tenant,
            TJob.Kind,
            JsonSerializer.Serialize(job, Json),
            due,
            session.Now));
}
