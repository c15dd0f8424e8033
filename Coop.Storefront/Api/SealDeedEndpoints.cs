using Coop.Storefront.Http;
using Coop.Storefront.Http.ApiKeys;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage.Seals;
using Marten;

namespace Coop.Storefront.Api;

/// <summary>Seals the books now, and checks them.</summary>
internal static class SealDeedEndpoints
{
    private const int RetrySeconds = 5;

    public static void MapSealDeeds(this RouteGroupBuilder api)
    {
        api.MapPost("/seals", Seal).Needs(Scopes.TraceWrite)
            .Describes<SealBody, SealAnswer>("Seal and sign everything written so far, now");
        api.MapGet("/seals/check", Check).Needs(Scopes.TraceRead)
            .WithSummary("Recompute every hash, the chain, the tree and the signatures; name what is wrong")
            .Produces<SealCheckAnswer>();
    }

    private static Task<IResult> Seal(
        HttpContext http, Posting posting, Sealer sealer, IDocumentStore store) =>
        posting.RunAsync<SealBody, SealBody, SealAnswer>(
            http, body => body,
            async (session, _, stop) =>
            {
                var tenant = session.Context.Tenant;
                if (await sealer.SealAsync(tenant, signNow: true, stop) is not { } count)
                {
                    return new WebRefusal.Busy(RetrySeconds);
                }

                var heads = (await store.SealBookAsync(tenant, stop)).Heads;
                return heads.Count == 0
                    ? new SealAnswer(count, 0, null, null)
                    : new SealAnswer(count, heads[^1].Head.Size, heads[^1].Head.Day, heads[^1].Head.Root);
            },
            Answer.Ok);

    private static async Task<IResult> Check(HttpContext http, SealAudit audit)
    {
        var report = await audit.VerifyAsync(http.Coop().Tenant, http.RequestAborted);
        var language = RequestLanguage.Of(http);
        return Answer.Ok(new SealCheckAnswer(
            report.Holds, report.Sealed, report.Waiting, report.Heads, report.SealedUpTo,
            [.. report.Faults.Select(f => OfficeSealsTexts.Of(f).In(language))]));
    }
}

/// <summary>Nothing needs to be said.</summary>
internal sealed record SealBody;

/// <summary>The books are sealed.</summary>
/// <param name="Sealed">How many records were sealed by this call.</param>
/// <param name="Size">How many the newest signed head covers.</param>
/// <param name="Day">Its day; null while there is nothing to seal.</param>
/// <param name="Root">Its Merkle root, lower-case hexadecimal.</param>
internal sealed record SealAnswer(long Sealed, long Size, DateOnly? Day, string? Root);

/// <summary>What a check of all books found.</summary>
/// <param name="Holds">Nothing was changed, removed, inserted or reordered.</param>
/// <param name="Sealed">Sealed records that were recomputed.</param>
/// <param name="Waiting">Records not sealed yet; their own hashes were recomputed.</param>
/// <param name="Heads">Signed heads that were checked.</param>
/// <param name="SealedUpTo">Day of the newest head.</param>
/// <param name="Faults">Each fault in one sentence, with the record it names.</param>
internal sealed record SealCheckAnswer(
    bool Holds, long Sealed, long Waiting, int Heads, DateOnly? SealedUpTo, IReadOnlyList<string> Faults);
