using System.Text.Json.Nodes;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Payments;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Api;

/// <summary>
/// Adds to the answer of a card order where to pay. The provider is asked after the order is stored, never
/// inside its
/// transaction; asking again gives the same address while it is open.
/// </summary>
internal static class CardLink
{
    public static async Task<IResult> AddAsync(HttpContext http, IResult result)
    {
        if (result is not Answer { Status: StatusCodes.Status201Created } answer
            || JsonNode.Parse(answer.Body) is not { } order
            || order["payment"] is not JsonObject payment || (string?)payment["method"] != "stripe")
        {
            return result;
        }

        if (await StartAsync(http, (string)order["code"]!) is { } url)
        {
            payment["url"] = url;
        }

        return answer with { Body = order.ToJsonString(Json.Options) };
    }

    /// <summary>
    /// Null when the provider does not answer: the order stands, its page offers to pay again.
    /// </summary>
    private static async Task<string?> StartAsync(HttpContext http, string code)
    {
        var cards = http.RequestServices.GetRequiredService<CardCheckout>();
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var context = new WriteContext(
            http.Coop().Tenant, http.Caller().RecordedBy, $"command-{Mint.Ulid(now)}");
        var page = $"{http.Request.Scheme}://{http.Request.Host}"
            + Paths.Order.Of(code).In(http.Request.PreferredLanguage());
        try
        {
            return await cards.StartAsync(context, code, page, page, http.RequestAborted)
                is Outcome<string>.Done done ? done.Value : null;
        }
        catch (CardProviderException)
        {
            return null;
        }
    }
}
