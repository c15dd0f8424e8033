using System.Globalization;
using System.Text;
using Coop.Storefront.Doubles.Stripe;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Coop.Storefront.Doubles;

/// <summary>What the doubles hold, and buttons for what the real ones would do by themselves.</summary>
internal static class ControlPage
{
    private static readonly Phrase Title = new("Ngân hàng và thẻ thử", "Trial bank and cards");

    public static ContentHttpResult Show(StripeDouble stripe)
    {
        var html = new StringBuilder(
            "<p><a href=\"/_doubles/bank\">Chuyển khoản thử · Trial transfer</a></p>");
        foreach (var session in stripe.Sessions().Take(20))
        {
            html.Append(Card(session));
        }

        html.Append("<h2>Đã báo · Events</h2>");
        foreach (var happened in stripe.Events().Take(30))
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"""
                <form method="post" action="/_doubles/stripe/events/{happened.Id}">
                <code>{happened.Type}</code>
                {Page.Text(Layout.Show.Time(happened.At))}
                <button class="plain">Báo lại · Send again</button></form>
                """);
        }

        return Page.Of(Language.Vi, Title, html.ToString());
    }

    private static string Card(StripeSession session)
    {
        var reference = Page.Text(session.ClientReferenceId ?? session.Id);
        var head = $"<p><b>{reference}</b> {Page.Text(Layout.Show.Count(session.Total))} {session.Currency}"
            + $" · {session.Status} · {session.PaymentStatus}</p>";
        var links = session.Status == "open"
            ? $"<p><a href=\"/_doubles/stripe/pay/{session.Id}\">Trang trả tiền · Payment page</a></p>"
                + Button(session, "expire", "Hết hạn · Expire")
            : "";
        var money = session.IntentStatus == "processing"
            ? Button(session, "arrive", "Tiền về · Money arrives")
                + Button(session, "bounce", "Tiền hỏng · It bounces")
            : "";
        return $"<div class=\"card\">{head}{links}{money}</div>";
    }

    private static string Button(StripeSession session, string act, string label) =>
        $"""
        <form method="post" action="/_doubles/stripe/sessions/{session.Id}">
        <input type="hidden" name="delivery" value="Once">
        <button class="plain" name="do" value="{act}">{label}</button></form>
        """;
}
