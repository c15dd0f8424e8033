using System.Text.Encodings.Web;
using System.Text.Unicode;
using RazorSlices;

namespace Coop.Storefront.Layout;

/// <summary>How a template becomes an answer.</summary>
public static class Html
{
    /// <summary>
    /// Escapes what HTML needs and leaves Vietnamese letters as they are, which halves the page.
    /// </summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page as an answer with a status code.</summary>
    public static IResult Page(RazorSlice page, int status = StatusCodes.Status200OK)
    {
        page.HtmlEncoder = Encoder;
        page.StatusCode = status;
        return page;
    }
}
