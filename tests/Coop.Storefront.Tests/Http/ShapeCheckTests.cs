using System.Text;
using Coop.Storefront.Api;
using Coop.Storefront.Http;
using Coop.Storefront.Http.Shapes;
using Coop.Storefront.Texts;
using Microsoft.AspNetCore.Http;

namespace Coop.Storefront.Tests.Http;

public class ShapeCheckTests
{
    private const string Good =
        """
        {"plot":"P1","pickedOn":"2026-03-10","receivedAt":"2026-03-10T16:20:00+07:00","grams":18500,
         "grade":"1-tom-2-la","line":"vietgap"}
        """;

    [Fact]
    public async Task A_right_body_is_read()
    {
        var (body, refusal) = await ReadAsync<ReceiptBody>(Good);
        refusal.ShouldBeNull();
        body!.Value.Grams.ShouldBe(18500);
        body.Value.ReceivedAt.Offset.ShouldBe(TimeSpan.FromHours(7));
    }

    [Fact]
    public async Task The_same_content_has_the_same_hash_however_it_is_spaced_and_ordered()
    {
        var (one, _) = await ReadAsync<CancelBody>("""{"reason":"x"}""");
        var (two, _) = await ReadAsync<CancelBody>("""  { "reason" : "\u0078" } """);
        one!.Hash.ShouldBe(two!.Hash);
    }

    [Theory]
    [InlineData("\"grams\":18500", "\"grams\":2.5", "grams")]
    [InlineData("\"grams\":18500", "\"grams\":\"5\"", "grams")]
    [InlineData("\"grams\":18500", "\"grams\":-1", "grams")]
    [InlineData("\"grams\":18500", "\"grams\":1e99", "grams")]
    [InlineData("\"grams\":18500", "\"grams\":null", "grams")]
    [InlineData("\"grams\":18500,", "", "grams")]
    [InlineData("\"plot\":\"P1\"", "\"plot\":5", "plot")]
    [InlineData("\"plot\":\"P1\"", "\"plot\":\"\"", "plot")]
    [InlineData("\"plot\":\"P1\"", "\"plot\":\"   \"", "plot")]
    [InlineData("\"plot\":\"P1\"", "\"plot\":\"a\\u0000b\"", "plot")]
    [InlineData("\"plot\":\"P1\"", "\"plot\":\"\\ud800\"", "plot")]
    [InlineData("\"plot\":\"P1\"", "\"plot\":\"P123456789012345678901\"", "plot")]
    [InlineData("\"plot\":\"P1\"", "\"id\":\"lot-1\",\"plot\":\"P1\"", "id")]
    [InlineData("2026-03-10\",\"rec", "10/03/2026\",\"rec", "pickedOn")]
    [InlineData("2026-03-10\",\"rec", "2026-02-30\",\"rec", "pickedOn")]
    [InlineData("16:20:00+07:00", "16:20:00", "receivedAt")]
    [InlineData("16:20:00+07:00", "25:20:00+07:00", "receivedAt")]
    [InlineData("\"vietgap\"", "\"organic\"", "line")]
    public async Task Every_fault_names_its_field(string from, string to, string field)
    {
        var changed = Good.Replace(from, to, StringComparison.Ordinal);
        changed.ShouldNotBe(Good);
        var (body, refusal) = await ReadAsync<ReceiptBody>(changed);
        body.ShouldBeNull();
        refusal.ShouldBeOfType<WebRefusal.Misshapen>().Faults.Select(f => f.Field).ShouldContain(field);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{\"reason\":\"a\",\"reason\":\"b\"}")]
    [InlineData("{\"reason\":\"a\"")]
    [InlineData("{\"Reason\":\"a\"}")]
    public async Task What_is_no_such_object_is_refused(string json) =>
        (await ReadAsync<CancelBody>(json)).Refusal.ShouldBeOfType<WebRefusal.Misshapen>();

    [Fact]
    public async Task Faults_inside_lists_say_which_entry()
    {
        var (_, refusal) = await ReadAsync<OrderBody>(
            """
            {"lines":[{"sku":"AB","quantity":1},{"sku":"AB","quantity":0}],"buyer":{"name":"Tên",
             "phone":"0961234567"},
             "delivery":{"method":"fly"},"payment":"vietqr"}
            """);
        var faults = refusal.ShouldBeOfType<WebRefusal.Misshapen>().Faults;
        faults.Select(f => f.Field).ShouldBe(["lines[1].quantity", "delivery.method"], true);
        faults[0].In(Language.En).ShouldBe("Must be from 1 to 1000000.");
    }

    [Fact]
    public async Task Text_comes_in_one_form_and_trimmed()
    {
        var typed = " Chè ".Normalize(NormalizationForm.FormD);
        var (body, _) = await ReadAsync<CancelBody>($$"""{"reason":"{{typed}}"}""");
        body!.Value.Reason.ShouldBe("Chè");
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_without_being_kept()
    {
        var (_, refusal) = await ReadAsync<CancelBody>(new string(' ', StrictBody.MostBytes + 1));
        refusal.ShouldBeOfType<WebRefusal.TooLarge>();
    }

    private static async Task<(StrictBody<T>? Body, WebRefusal? Refusal)> ReadAsync<T>(string json) where T
        : class
    {
        var http = new DefaultHttpContext();
        http.Request.ContentType = "application/json";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return await StrictBody.ReadAsync<T>(http.Request, TestContext.Current.CancellationToken);
    }
}
