using Coop.Storefront.Http;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Certificates;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Storefront.Jobs.Certificates;

/// <summary>A certificate expires soon: show the office a task if it still does.</summary>
/// <param name="ExpiresOn">The last day the reminder was made for.</param>
/// <param name="Days">How many days before.</param>
public sealed record CertificateExpiringJob(
    CertificateId Certificate, string Code, DateOnly ExpiresOn, int Days) : IJob
{
    public static string Kind => "certificate.expiring";
}

/// <summary>Keeps reminders of certificates as jobs.</summary>
internal sealed class CertificateTimers : ICertificateTimers
{
    public void Schedule(CoopSession session, CertificateReminder reminder) => session.QueueJob(
        new CertificateExpiringJob(
            reminder.Certificate, reminder.Code, reminder.ExpiresOn, reminder.Days), reminder.At);
}

/// <summary>Raises a task once, unless the certificate was extended or taken back in between.</summary>
internal sealed class CertificateExpiringHandler : IJobHandler<CertificateExpiringJob>
{
    public Task RunAsync(CertificateExpiringJob job, JobRun run, CancellationToken stop) =>
        run.CompleteAsync(session => RemindAsync(session, job, stop));

    private static async Task<Outcome<bool>> RemindAsync(
        CoopSession session, CertificateExpiringJob job, CancellationToken stop)
    {
        var certificate = await session.Documents.CertificateAsync(job.Code, stop);
        var holds = certificate is { RevokedOn: null } && certificate.ExpiresOn == job.ExpiresOn;
        if (holds)
        {
            session.RaiseTask(CertificateTaskKinds.Expiring, job.Code, [Numerals.Of(job.Days)]);
        }

        return holds;
    }
}
