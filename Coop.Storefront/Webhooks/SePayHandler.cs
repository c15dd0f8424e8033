using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Payments;
using Coop.Storefront.Http;
using Coop.Traceability.Decisions;

namespace Coop.Storefront.Webhooks;

/// <summary>SePay tells of a transfer on the co-op's account.</summary>
internal static class SePayHandler
{
    private const string Provider = "sepay";

    public static async Task<IResult> TakeAsync(HttpContext http)
    {
        if (await Notice.ReadAsync(http) is not { } notice)
        {
            return Notice.Refuse(new WebRefusal.TooLarge(Http.Shapes.StrictBody.MostBytes), http);
        }

        var settings = notice.Settings;
        var secrets = settings.SePaySecrets(notice.Cipher, notice.Tenant);
        var apiKey = settings.SePayKey(notice.Cipher, notice.Tenant);
        if (!SePayNotification.Verify(notice.Body, notice.Header, secrets, notice.Now, apiKey))
        {
            return Notice.Refuse(new WebRefusal.BadSignature(), http);
        }

        if (!SePayNotification.TryRead(notice.Body, out var transfer) || !IsText(transfer!))
        {
            return Notice.Refuse(new WebRefusal.Unreadable(), http);
        }

        return transfer!.Incoming ? await BookAsync(notice, transfer) : Taken();
    }

    private static async Task<IResult> BookAsync(Notice notice, SePayNotification transfer)
    {
        var outcome = await notice.WriteAsync<TransferRecorded>(
            Provider, session => session.RecordTransferAsync(transfer.Transfer(), notice.Stop));
        return outcome is Outcome<TransferRecorded>.Refused no
            ? Problems.Of(no.Reason, RequestLanguage.Of(notice.Http))
            : Taken();
    }

    /// <summary>The words SePay waits for; anything else and it sends again.</summary>
    private static Answer Taken() => Answer.Ok(new { success = true });

    /// <summary>No database keeps a text with a zero character in it.</summary>
    private static bool IsText(SePayNotification transfer) =>
        new[] { transfer.Id, transfer.Reference, transfer.AccountNumber, transfer.Content }
            .All(text => text.Length <= 2000 && !text.Contains('\0', StringComparison.Ordinal));
}
