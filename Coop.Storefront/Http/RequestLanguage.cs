using Coop.Storefront.Texts;
using Microsoft.Net.Http.Headers;

namespace Coop.Storefront.Http;

/// <summary>In which language a request is answered.</summary>
public static class RequestLanguage
{
    /// <summary>For the API: Vietnamese unless Accept-Language ranks English above it.</summary>
    public static Language PreferredLanguage(this HttpRequest request)
    {
        var (vi, en) = (0.0, 0.0);
        foreach (var range in Ranges(request))
        {
            var quality = range.Quality ?? 1;
            var tag = range.Value.ToString();
            if (tag == "*")
            {
                (vi, en) = (Math.Max(vi, quality), Math.Max(en, quality));
            }
            else if (Is(tag, "vi"))
            {
                vi = Math.Max(vi, quality);
            }
            else if (Is(tag, "en"))
            {
                en = Math.Max(en, quality);
            }
        }

        return en > vi ? Language.En : Language.Vi;
    }

    /// <summary>
    /// For pages: English under <c>/en</c>, else Vietnamese. Scan addresses without <c>/en</c> and the API go
    /// by preference.
    /// </summary>
    public static Language Of(HttpContext http)
    {
        var path = http.Request.Path;
        if (path.StartsWithSegments("/en", StringComparison.Ordinal))
        {
            return Language.En;
        }

        string[] negotiated = ["/api", "/webhooks", "/problems", "/01", "/t"];
        return negotiated.Any(p => path.StartsWithSegments(p, StringComparison.Ordinal))
            ? http.Request.PreferredLanguage()
            : Language.Vi;
    }

    private static IList<StringWithQualityHeaderValue> Ranges(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var ranges) ? ranges
            : [];

    private static bool Is(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] == '-');
}
