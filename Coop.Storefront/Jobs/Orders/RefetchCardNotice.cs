using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Payments;
using Coop.Commerce.Storage.Settings;
using Coop.Traceability.People;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Jobs.Orders;

/// <summary>
/// A genuine notice of the card provider came in a version this program does not read: ask for the thing
/// itself.
/// </summary>
/// <param name="Notice">The provider's key of the notice; counts once.</param>
/// <param name="What">The notice's type.</param>
/// <param name="ObjectKey">What it is about.</param>
/// <param name="BodyHash">SHA-256 of the bytes as they came, hexadecimal.</param>
public sealed record RefetchCardNoticeJob(string Notice, string What, string ObjectKey, string BodyHash)
    : IJob
{
    public static string Kind => "card.refetch";
}

/// <summary>
/// Asks the provider outside any transaction, then books the facts as the webhook would have.
/// </summary>
internal sealed class RefetchCardNoticeHandler(Ledger ledger, ICardProvider provider, IVaultCipher cipher)
    : IJobHandler<RefetchCardNoticeJob>
{
    public async Task RunAsync(RefetchCardNoticeJob job, JobRun run, CancellationToken stop)
    {
        await using var read = ledger.Read(run.Tenant);
        var settings = await read.CoopSettingsAsync(stop);
        var secret = settings.StripeSecretKey(cipher, run.Tenant)
            ?? throw new InvalidOperationException("The co-op has no key of the card provider.");
        var facts = await provider.FactsAsync(secret, job.What, job.ObjectKey, stop);
        var request = new RecordCardFactsRequest(job.Notice, job.What, job.BodyHash, facts);
        await run.CompleteAsync(session => session.RecordCardFactsAsync(request, stop));
    }
}
