using System.Security.Cryptography;
using Coop.Commerce.Storage.Payments;
using Coop.Commerce.Stripe;
using Coop.Storefront.Http;
using Coop.Storefront.Jobs;
using Coop.Storefront.Jobs.Orders;
using Coop.Traceability.Decisions;

namespace Coop.Storefront.Webhooks;

/// <summary>Stripe tells of a card payment, a refund or a dispute.</summary>
internal static class StripeHandler
{
    private const string Provider = "stripe";

    public static async Task<IResult> TakeAsync(HttpContext http)
    {
        if (await Notice.ReadAsync(http) is not { } notice)
        {
            return Notice.Refuse(new WebRefusal.TooLarge(Http.Shapes.StrictBody.MostBytes), http);
        }

        var secrets = notice.Settings.StripeSecrets(notice.Cipher, notice.Tenant);
        var read = StripeNotice.Read(notice.Body, notice.Header("Stripe-Signature"), secrets, notice.Now);
        return read switch
        {
            StripeNotice.Known known => await BookAsync(notice, known),
            StripeNotice.Refetch refetch => await AskAgainAsync(notice, refetch),
            StripeNotice.Odd odd => await KeepAsync(notice, odd.Reason, Taken()),
            StripeNotice.Bad { Keep: true } bad => await KeepAsync(
                notice, bad.Reason, Notice.Refuse(new WebRefusal.Unreadable(), http)),
            _ => Problems.Of(new WebRefusal.BadSignature(), RequestLanguage.Of(http)) with
            {
                Status = StatusCodes.Status400BadRequest,
            },
        };
    }

    private static async Task<IResult> BookAsync(Notice notice, StripeNotice.Known known)
    {
        var request = new RecordCardFactsRequest(known.Id, known.Kind, HashOf(notice), known.Facts);
        var outcome = await notice.WriteAsync<CardFactsRecorded>(
            Provider, session => session.RecordCardFactsAsync(request, notice.Stop));
        return outcome is Outcome<CardFactsRecorded>.Refused no
            ? await KeepAsync(notice, no.Reason.Code, Taken())
            : Taken();
    }

    /// <summary>
    /// A version we do not read: the thing itself is asked for later, outside this request.
    /// </summary>
    private static async Task<IResult> AskAgainAsync(Notice notice, StripeNotice.Refetch refetch)
    {
        await notice.WriteAsync<bool>(Provider, session =>
        {
            var job = new RefetchCardNoticeJob(refetch.Id, refetch.Kind, refetch.ObjectKey, HashOf(notice));
            session.QueueJob(job, session.Now);
            return Task.FromResult<Outcome<bool>>(true);
        });
        return Taken();
    }

    private static async Task<IResult> KeepAsync(Notice notice, string reason, Answer answer)
    {
        var request = new KeepNoticeRequest(Provider, reason, notice.Body);
        await notice.WriteAsync<bool>(Provider, session => session.KeepNoticeAsync(request, notice.Stop));
        return answer;
    }

    private static string HashOf(Notice notice) => Convert.ToHexStringLower(SHA256.HashData(notice.Body));

    private static Answer Taken() => Answer.Ok(new { received = true });
}
