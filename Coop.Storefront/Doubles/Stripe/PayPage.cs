using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Coop.Storefront.Doubles.Stripe;

/// <summary>The hosted payment page: pay, pay by a slow way, be declined, or leave.</summary>
internal static class PayPage
{
    private static readonly Phrase Title = new("Thanh toán bằng thẻ", "Pay by card");

    public static void MapStripePages(this IEndpointRouteBuilder doubles)
    {
        doubles.MapGet("/stripe/pay/{id}", (string id, StripeDouble stripe) =>
            Of(id, stripe, declined: false));
        doubles.MapPost("/stripe/pay/{id}", ActAsync).DisableAntiforgery();
        doubles.MapPost("/stripe/sessions/{id}", SettleAsync).DisableAntiforgery();
        doubles.MapPost("/stripe/events/{id}", SendAgainAsync).DisableAntiforgery();
    }

    private static async Task<IResult> ActAsync(
        string id, [FromForm(Name = "do")] string act, StripeDouble stripe, StripePost post,
        [FromForm] Delivery delivery = Delivery.Once)
    {
        await post.SendAsync(stripe.ExpireDue(), Delivery.Once);
        if (stripe.Find(id) is not { Status: "open" } session)
        {
            return Of(id, stripe, declined: false);
        }

        switch (act)
        {
            case "pay":
                await post.SendAsync(stripe.Pay(id), delivery);
                break;
            case "pay-later":
                await post.SendAsync(stripe.PayLater(id), delivery);
                break;
            case "fail":
                await post.SendAsync(stripe.Decline(id), delivery);
                return Of(id, stripe, declined: true);
            default:
                return Redirect(session.CancelUrl ?? session.Shop);
        }

        return Redirect(new Uri(session.SuccessUrl.OriginalString
            .Replace("{CHECKOUT_SESSION_ID}", id, StringComparison.Ordinal)
            .Replace("%7BCHECKOUT_SESSION_ID%7D", id, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Money under way arrives or bounces, or the session's time is over.</summary>
    private static async Task<IResult> SettleAsync(
        string id, [FromForm(Name = "do")] string act, StripeDouble stripe, StripePost post,
        [FromForm] Delivery delivery = Delivery.Once)
    {
        var happened = act switch
        {
            "arrive" => stripe.Arrive(id),
            "bounce" => stripe.Bounce(id),
            _ => stripe.Expire(id),
        };
        await post.SendAsync(happened, delivery);
        return Redirect("/_doubles");
    }

    private static async Task<IResult> SendAgainAsync(string id, StripeDouble stripe, StripePost post)
    {
        await post.SendAsync([.. stripe.Events().Where(e => e.Id == id)], Delivery.Once);
        return Redirect("/_doubles");
    }

    private static ContentHttpResult Of(string id, StripeDouble stripe, bool declined)
    {
        if (stripe.Find(id) is not { } session)
        {
            var unknown = new Phrase("Không có phiên thanh toán này.", "There is no such payment session.");
            return Page.Of(
                Language.Vi, Title, $"<p>{Page.Text(unknown.Vi)}</p><p lang=\"en\">{unknown.En}</p>");
        }

        var language = session.Locale?.StartsWith("en", StringComparison.Ordinal) == true
            ? Language.En
            : Language.Vi;
        var body = session.Status == "open" ? Form(session, language, declined) : Closed(session, language);
        return Page.Of(language, Title, $"<div class=\"card\">{Lines(session, language)}</div>{body}");
    }

    private static string Lines(StripeSession session, Language language) => string.Concat(
            session.Lines.Select(line =>
                $"<p>{Page.Text(line.Name)} × {Show.Count(line.Quantity, language)}</p>"))
        + $"<p class=\"sum\">{Page.Text(Money(session, language))}</p>";

    private static string Money(StripeSession session, Language language) => session.Currency == "vnd"
        ? Show.Money(session.Total, language)
        : $"{Show.Count(session.Total, language)} {session.Currency}";

    private static string Form(StripeSession session, Language language, bool declined)
    {
        string T(string vi, string en) => Page.Text(new Phrase(vi, en).In(language));
        var wrong = declined
            ? "<p class=\"wrong\" role=\"alert\">"
                + T("Thẻ bị từ chối. Thử thẻ khác.", "The card was declined.") + "</p>"
            : "";
        return $"""
            {wrong}<form method="post" action="/_doubles/stripe/pay/{session.Id}">
            <label for="delivery">{T("Cách báo cho cửa hàng", "How the shop is told")}</label>
            {Page.Deliveries(language)}
            <button name="do" value="pay">{T("Trả tiền", "Pay")}</button>
            <button class="plain" name="do" value="pay-later">
            {T("Trả cách chậm, tiền về sau", "Pay a slow way")}</button>
            <button class="plain" name="do" value="fail">
            {T("Thẻ bị từ chối", "Have the card declined")}</button>
            <button class="plain" name="do" value="abandon">
            {T("Thôi, quay lại", "Leave without paying")}</button>
            </form>
            """;
    }

    private static string Closed(StripeSession session, Language language)
    {
        var said = session.Status == "complete"
            ? new Phrase("Phiên này đã trả xong.", "This session is paid.")
            : new Phrase("Phiên này đã hết hạn.", "This session has expired.");
        return $"<p>{Page.Text(said.In(language))}</p>"
            + $"<p><a href=\"{Page.Text(session.Shop.ToString())}\">"
            + $"{Page.Text(new Phrase("Về cửa hàng", "Back to the shop").In(language))}</a></p>";
    }

    private static SeeOther Redirect(Uri to) => new(to.OriginalString);

    private static SeeOther Redirect(string to) => new(to);
}
