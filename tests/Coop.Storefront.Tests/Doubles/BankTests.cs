using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Coop.Storefront.Doubles.Bank;

namespace Coop.Storefront.Tests.Doubles;

public class BankTests
{
    [Fact]
    public async Task A_transfer_becomes_a_signed_notice_with_the_text_as_banks_write_it()
    {
        await using var host = await DoublesHost.StartAsync();

        await host.Http.PostAsJsonAsync(
            new Uri(host.Home, "/_doubles/bank/transfers"),
            new { amount = 240_000, content = "TLA7K4Q9M mua chè", account = "19033201" });

        var notice = host.Notices.Single();
        notice.From.ShouldBe("sepay");
        var mac = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(host.Options.SePaySecret),
            Encoding.UTF8.GetBytes($"{notice.Timestamp}.{notice.Body}"));
        notice.Signature.ShouldBe("sha256=" + Convert.ToHexStringLower(mac));
        var body = JsonDocument.Parse(notice.Body).RootElement;
        body.GetProperty("transferAmount").GetInt64().ShouldBe(240_000);
        body.GetProperty("transferType").GetString().ShouldBe("in");
        body.GetProperty("transactionDate").GetString().ShouldBe("2026-03-10 09:00:00");
        body.GetProperty("content").GetString()!
            .ShouldMatch(@"^CT DEN:MBVCB\.\d+ tla7k4q9m mua che chuyen tien$");
    }

    [Fact]
    public async Task Every_transfer_has_a_number_of_its_own()
    {
        await using var host = await DoublesHost.StartAsync();
        var bank = host.Need<BankDouble>();
        var sent = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ =>
            bank.SendAsync(new BankTransfer(1_000, "x"), host.Home)));
        sent.Select(s => s.Id).Distinct().Count().ShouldBe(5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500_000_000)]
    public async Task An_amount_the_bank_does_not_take_is_refused(long amount)
    {
        await using var host = await DoublesHost.StartAsync();
        var answer = await host.Http.PostAsJsonAsync(
            new Uri(host.Home, "/_doubles/bank/transfers"), new { amount, content = "x" });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        host.Notices.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_sends_what_is_typed_into_it()
    {
        await using var host = await DoublesHost.StartAsync();
        var page = await host.Http.GetStringAsync(
            new Uri(host.Home, "/_doubles/bank?amount=240000&content=TLA7K4Q9M&account=1903"));
        page.ShouldContain("value=\"TLA7K4Q9M\"");

        await host.Http.PostAsync(new Uri(host.Home, "/_doubles/bank"), new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["account"] = "1903", ["amount"] = "240.000", ["content"] = "TLA7K4Q9M",
                ["delivery"] = "Twice",
            }));

        host.Notices.Count.ShouldBe(2);
        host.Notices.Select(n => n.Body).Distinct().Count().ShouldBe(1);
        JsonDocument.Parse(host.Notices.First().Body).RootElement.GetProperty("transferAmount").GetInt64()
            .ToString(CultureInfo.InvariantCulture).ShouldBe("240000");
    }
}
