using System.Globalization;
using Coop.Storefront.Texts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Coop.Storefront.Doubles.Bank;

/// <summary>The trial bank's page, and the same for programs.</summary>
internal static class BankPages
{
    private static readonly Phrase Title = new("Chuyển khoản thử", "Trial transfer");

    public static void MapBank(this IEndpointRouteBuilder doubles)
    {
        doubles.MapGet("/bank", Form);
        doubles.MapPost("/bank", SendFormAsync).DisableAntiforgery();
        doubles.MapPost("/bank/transfers", SendAsync);
    }

    private static ContentHttpResult Form(string? account, string? amount, string? content) =>
        Page.Of(Language.Vi, Title, Fields(account ?? "", amount ?? "", content ?? "", ""));

    private static async Task<ContentHttpResult> SendFormAsync(
        [FromForm] string account, [FromForm] string amount, [FromForm] string content,
        HttpRequest request, BankDouble bank, [FromForm] Delivery delivery = Delivery.Once)
    {
        var digits = string.Concat(amount.Where(char.IsAsciiDigit));
        var transfer = new BankTransfer(
            long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var dong) ? dong : 0,
            content, account, delivery);
        if (!BankDouble.Takes(transfer))
        {
            return Page.Of(Language.Vi, Title, Fields(account, amount, content, Alert(
                "Số tiền phải từ 1 đến 499.999.999 ₫. · The amount must be 1 to 499,999,999 ₫.")));
        }

        var sent = await bank.SendAsync(transfer, Shop(request));
        return Page.Of(Language.Vi, Title, Fields("", "", "",
            $"<p role=\"status\">Đã chuyển · Sent: <code>{sent.Reference}</code></p>"
            + $"<p><code>{Page.Text(sent.Content)}</code></p>"));
    }

    private static async Task<Results<Ok<TransferSent>, BadRequest>> SendAsync(
        BankTransfer transfer, HttpRequest request, BankDouble bank) => BankDouble.Takes(transfer)
        ? TypedResults.Ok(await bank.SendAsync(transfer, Shop(request)))
        : TypedResults.BadRequest();

    private static Uri Shop(HttpRequest request) => new($"{request.Scheme}://{request.Host}");

    private static string Alert(string text) => $"<p class=\"wrong\" role=\"alert\">{Page.Text(text)}</p>";

    private static string Fields(string account, string amount, string content, string note) =>
        $"""
        {note}<form class="card" method="post" action="/_doubles/bank">
        <label for="account">Số tài khoản nhận · To account</label>
        <input id="account" name="account" value="{Page.Text(account)}">
        <label for="amount">Số tiền (đồng) · Amount</label>
        <input id="amount" name="amount" inputmode="numeric" required value="{Page.Text(amount)}">
        <label for="content">Nội dung · Text</label>
        <input id="content" name="content" required maxlength="200" value="{Page.Text(content)}">
        <label for="delivery">Cách báo · How the shop is told</label>{Page.Deliveries(Language.Vi)}
        <button>Chuyển tiền · Send</button></form>
        """;
}
