using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Npgsql;

namespace Coop.Storefront.Shop;

/// <summary>Tells a person what went wrong, in the shop's own look.</summary>
internal static class ProblemShowing
{
    /// <summary>The page; null when even the shop's name cannot be read now.</summary>
    public static async Task<IResult?> TryPageAsync(HttpContext http, Refusal refusal, string? reference)
    {
        try
        {
            await using var desk = await ShopDesk.OpenAsync(http);
            http.Response.Headers.CacheControl = "no-store";
            var status = RefusalStatus.Of(refusal);
            // A plain wrong address is told by the page already.
            var detail = refusal is WebRefusal.NotFound ? null : RefusalTexts.Of(refusal, desk.Language);
            return Html.Page(
                ProblemTemplate.Create(
                    new ProblemPage(desk.Visit(Paths.Home), status, detail, Back: null, reference)), status);
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }
}
