using System.Text;
using System.Text.Encodings.Web;
using Coop.Storefront.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Coop.Storefront.Doubles;

/// <summary>
/// The plain pages of the doubles: no script, readable at 360 px, plainly marked as a trial.
/// </summary>
internal static class Page
{
    private const string Style =
        """
        body{font:18px/1.5 system-ui,sans-serif;margin:0;background:#f4f5f7;color:#1a1f36}
        main{max-width:34rem;margin:0 auto;padding:1rem}
        .trial{background:#ffd166;padding:.5rem 1rem;text-align:center}
        .card{background:#fff;border:1px solid #dde;border-radius:12px;padding:1rem;margin:1rem 0}
        label{display:block;margin:.75rem 0 .25rem}
        input,select,button{font:inherit;width:100%;box-sizing:border-box;min-height:48px;border-radius:8px;
        border:1px solid #99a;padding:.5rem;background:#fff;color:inherit}
        button{background:#4338ca;color:#fff;border:0;margin-top:.75rem}
        button.plain{background:#fff;color:#1a1f36;border:1px solid #99a}
        .sum{font-size:1.75rem;font-weight:700}
        .wrong{color:#b00020}
        code{overflow-wrap:anywhere}
        """;

    public static ContentHttpResult Of(Language language, Phrase title, string body)
    {
        var trial = new Phrase("Trang thử: không có tiền thật", "Trial page: no real money");
        return TypedResults.Content(
            $"""
            <!doctype html>
            <html lang="{(language == Language.Vi ? "vi" : "en")}"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{Text(title.In(language))}</title><style>{Style}</style></head>
            <body><div class="trial">{Text(trial.In(language))}</div><main><h1>{Text(title.In(language))}</h1>
            {body}
            </main></body></html>
            """,
            "text/html; charset=utf-8");
    }

    /// <summary>Text made harmless in HTML.</summary>
    public static string Text(string text) => HtmlEncoder.Default.Encode(text);

    /// <summary>A choice of how notices are delivered.</summary>
    public static string Deliveries(Language language)
    {
        (Delivery Value, Phrase Name)[] choices =
        [
            (Delivery.Once, new("Báo ngay, một lần", "Tell the shop at once")),
            (Delivery.Twice, new("Báo hai lần", "Tell it twice")),
            (Delivery.Shuffled, new("Báo ngược thứ tự", "Tell it in the wrong order")),
            (Delivery.Late, new("Báo chậm 10 giây", "Tell it 10 seconds late")),
            (Delivery.None, new("Không báo", "Do not tell it")),
        ];
        var html = new StringBuilder("<select name=\"delivery\" id=\"delivery\">");
        foreach (var (value, name) in choices)
        {
            html.Append(FormattableString.Invariant(
                $"<option value=\"{value}\">{Text(name.In(language))}</option>"));
        }

        return html.Append("</select>").ToString();
    }
}
