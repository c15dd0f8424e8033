using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Shop;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Coop.Storefront.Scan;

/// <summary>
/// Answers the address in a pack's code: a page to people, a redirect to that page's own address to programs
/// that
/// resolve GS1 Digital Links.
/// </summary>
internal static class ScanHandler
{
    private const int ShownCode = 40;

    /// <summary>What a browser asks before it asks across origins.</summary>
    public static IResult Options(HttpContext http)
    {
        AllowAll(http);
        return Results.NoContent();
    }

    public static async Task<IResult> ShowAsync(HttpContext http)
    {
        AllowAll(http);
        ScanAddress address;
        try
        {
            address = ScanAddress.Parse(http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
        }
        catch (FormatException fault)
        {
            return Refusals.Of(new WebRefusal.FaultyLink(fault.Message));
        }

        await using var desk = await ShopDesk.OpenAsync(http);
        var target = await ScanTarget.FindAsync(desk, address);
        var asPage = address.LinkType is null && NamesHtml(http.Request);
        return (target, asPage) switch
        {
            (null, true) => Unknown(desk, address, null),
            (null, false) => Refusals.Of(new WebRefusal.NotFound()),
            (_, true) => await PageAsync(desk, address, target),
            _ when address.LinkType == "recallStatus" => await RecallAsync(desk, target),
            _ => Redirect(desk, address, target),
        };
    }

    private static async Task<IResult> PageAsync(ShopDesk desk, ScanAddress address, ScanTarget target) =>
        target switch
    {
        { Pack: { } pack } => await PackHandler.ShowAsync(desk, pack, target.Product, PathOf(desk)),
        _ when address.Serial is not null => Unknown(desk, address, target.Lot),
        { Lot: { } lot } => await LotHandler.ShowAsync(desk, lot),
        _ when address.Lot is { } unknown =>
            await ProductHandler.PageAsync(desk, target.Product, new ProductNotice.UnknownLot(unknown)),
        _ => await ProductHandler.PageAsync(desk, target.Product, null),
    };

    /// <summary>Whether the pack or the lot is recalled, for programs.</summary>
    private static async Task<IResult> RecallAsync(ShopDesk desk, ScanTarget target)
    {
        var (lot, serial) = (target.Pack?.Lot ?? target.Lot, target.Pack?.Serial);
        var mark = lot is { } code ? await RecallMark.OfAsync(desk.Session, code, serial, desk.Stop) : null;
        return Answer.Ok(RecallStatusAnswer.Of(mark, lot?.Value, serial?.Value));
    }

    /// <summary>The one default link, or the kind of link asked for; the query goes along.</summary>
    private static IResult Redirect(ShopDesk desk, ScanAddress address, ScanTarget target)
    {
        var product = Paths.Product.Of(target.Product.Slug);
        var lot = target.Lot is { } code ? Paths.Lot.Of(code.Value) : null;
        var path = address.LinkType switch
        {
            null or "defaultLink" => lot ?? product,
            "pip" => product,
            "traceability" => lot,
            _ => null,
        };
        if (path is null)
        {
            return Refusals.Of(new WebRefusal.NoSuchLink(address.LinkType!));
        }

        var request = desk.Http.Request;
        var query = address.Query.Length == 0 ? "" : "?" + address.Query;
        desk.Http.Response.Headers.Location =
            $"{request.Scheme}://{request.Host}{path.In(desk.Language)}{query}";
        return Results.StatusCode(StatusCodes.Status307TemporaryRedirect);
    }

    private static IResult Unknown(ShopDesk desk, ScanAddress address, LotCode? lot)
    {
        var code = address.Serial ?? address.Lot ?? address.Product;
        return Html.Page(
            UnknownCodeTemplate.Create(new UnknownCodePage(
                desk.Visit(PathOf(desk)), code.Length <= ShownCode ? code : code[..ShownCode], lot?.Value)),
            StatusCodes.Status404NotFound);
    }

    /// <summary>The scanned address in both languages.</summary>
    private static PathPair PathOf(ShopDesk desk)
    {
        var path = desk.Http.Request.Path.ToUriComponent();
        var plain = path.StartsWith("/en/", StringComparison.Ordinal) ? path[3..] : path;
        return new PathPair(plain, "/en" + plain);
    }

    private static bool NamesHtml(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var ranges)
        && ranges.Any(r => r.MediaType == "text/html" && r.Quality is not 0);

    private static void AllowAll(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
        headers.Vary = "Accept, Accept-Language";
        headers.CacheControl = "no-cache";
    }
}
