using System.Security.Cryptography;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Jobs;
using Coop.Traceability.Decisions;
using Coop.Traceability.Evidence;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Evidence;
using Coop.Traceability.Storage.Recalls;

namespace Coop.Storefront.Recalls.Drills;

/// <summary>It is night: practise a recall, and wait for the next night.</summary>
/// <param name="Turn">Of the switch when it was last turned on.</param>
public sealed record DrillJob(int Turn) : IJob
{
    public static string Kind => "drill.run";
}

/// <summary>
/// Runs one drill and keeps its report, the task it may raise and the next night's job in the transaction
/// that ends this one: so a night has one report however often a worker dies. Switched off, or off and on
/// again since, it keeps nothing and nothing follows it.
/// </summary>
internal sealed class DrillHandler(Ledger ledger, DrillRun drills, TimeProvider clock) : IJobHandler<DrillJob>
{
    public async Task RunAsync(DrillJob job, JobRun run, CancellationToken stop)
    {
        await using var read = ledger.Read(run.Tenant);
        var kept = await WantedAsync(read, job, stop)
            ? await drills.RunAsync(
                read, DrillNights.Last(clock.GetUtcNow()), RandomNumberGenerator.GetInt32(int.MaxValue), stop)
            : null;
        await run.CompleteAsync(session => KeepAsync(session, job, kept, stop));
    }

    private static async Task<Outcome<bool>> KeepAsync(
        CoopSession session, DrillJob job, DrillReport? report, CancellationToken stop)
    {
        if (!await WantedAsync(session.Documents, job, stop))
        {
            return false;
        }

        session.QueueJob(job, DrillNights.Next(session.Now));
        if (report is null || !await session.KeepDrillAsync(report.Ran, stop))
        {
            return false;
        }

        return await session.KeepFileAsync(new EvidenceUpload(report.Pdf), stop) is
            Outcome<EvidenceFile>.Refused no ? no.Reason : true;
    }

    private static async Task<bool> WantedAsync(
        Marten.IQuerySession session, DrillJob job, CancellationToken stop) =>
        (await session.CoopSettingsAsync(stop)).Drill is { On: true } drill && drill.Turn == job.Turn;
}
