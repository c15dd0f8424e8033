using System.Net;
using System.Text.Json.Nodes;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Scan;

public class ScanTests(Server server) : IClassFixture<Server>
{
    private const string Gtin = Season.Gtin;

    [Fact]
    public async Task A_browser_gets_the_packs_page_and_a_program_the_lots_address()
    {
        var (lot, serial) = await PackAsync();
        var path = $"/01/{Gtin}/10/{lot}/21/{serial}";

        var page = await AskAsync(path, "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync()).ShouldContain(lot);
        page.Headers.Contains("Set-Cookie").ShouldBeFalse();
        page.Headers.GetValues("Vary").ShouldContain(v => v.Contains("Accept-Language"));
        page.Headers.CacheControl!.NoStore.ShouldBeTrue();

        await ShouldLeadTo(path, $"/lo/{lot}");
        await ShouldLeadTo(path + "/", $"/lo/{lot}");
        await ShouldLeadTo(path + "?foo=bar", $"/lo/{lot}?foo=bar");
        await ShouldLeadTo($"/en{path}", $"/en/lots/{lot}");
        await ShouldLeadTo(path + "?linkType=gs1:pip", "/san-pham/moc-cau", "text/html");
        await ShouldLeadTo($"/01/{Gtin}", "/san-pham/moc-cau");
        await ShouldLeadTo($"/t/moc-cau", "/san-pham/moc-cau");
    }

    [Fact]
    public async Task English_is_shown_to_whoever_ranks_it_above_vietnamese()
    {
        var (lot, serial) = await PackAsync();
        var path = $"/01/{Gtin}/10/{lot}/21/{serial}";
        (await TextAsync(path, "en-US,en;q=0.9,vi;q=0.1")).ShouldContain("lang=\"en\"");
        (await TextAsync(path, "vi,en;q=0.9")).ShouldContain("lang=\"vi\"");
        (await TextAsync(path, "")).ShouldContain("lang=\"vi\"");
        (await TextAsync("/en" + path, "vi")).ShouldContain("lang=\"en\"");
    }

    [Fact]
    public async Task What_is_unknown_is_answered_from_the_level_above_or_with_a_page()
    {
        var (lot, serial) = await PackAsync();
        var (other, _) = await PackAsync();
        await ShouldLeadTo($"/01/{Gtin}/10/NOSUCHLOT", "/san-pham/moc-cau");
        await ShouldLeadTo($"/01/{Gtin}/10/{lot}/21/NOSUCHSERIAL", $"/lo/{lot}");
        (await AskAsync($"/01/{Gtin}/10/NOSUCHLOT", "text/html")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var wrong = await AskAsync($"/01/{Gtin}/10/{other}/21/{serial}", "text/html");
        wrong.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await wrong.Content.ReadAsStringAsync()).ShouldNotContain(lot);
        (await AskAsync("/01/09506000134352", "text/html")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await AskAsync("/01/09506000134352", "*/*")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await AskAsync($"/01/{Gtin}?linkType=gs1:nosuch", "*/*"))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await AskAsync($"/01/{Gtin}?linkType=linkset", "*/*")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/01/09520001000035")]
    [InlineData("/01/09520001000034/foo")]
    [InlineData("/01/09520001000034/10/")]
    [InlineData("/01/09520001000034/21/A/10/B")]
    [InlineData("/01/09520001000034?10=A")]
    [InlineData("/01/abc")]
    public async Task A_faulty_address_is_400_for_everyone(string path)
    {
        (await AskAsync(path, "text/html")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await AskAsync(path, "*/*")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Head_and_options_answer_like_get_without_a_body()
    {
        var (lot, serial) = await PackAsync();
        var path = $"/01/{Gtin}/10/{lot}/21/{serial}";
        using var head = new HttpRequestMessage(HttpMethod.Head, path);
        (await server.Client().SendAsync(head)).StatusCode.ShouldBe(HttpStatusCode.TemporaryRedirect);
        using var options = new HttpRequestMessage(HttpMethod.Options, path);
        var answer = await server.Client().SendAsync(options);
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        answer.Headers.GetValues("Access-Control-Allow-Methods").Single().ShouldBe("GET, HEAD, OPTIONS");
    }

    [Fact]
    public async Task A_lots_page_is_there_in_both_languages_and_another_co_ops_is_not()
    {
        var (lot, serial) = await PackAsync();
        (await AskAsync($"/lo/{lot}", "text/html")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TextAsync($"/en/lots/{lot}", "vi")).ShouldContain("lang=\"en\"");
        var foreign = server.Client(host: Server.OtherHost);
        (await foreign.GetAsync($"/lo/{lot}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await foreign.GetAsync($"/01/{Gtin}/10/{lot}/21/{serial}"))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await AskAsync("/lo/NOSUCHLOT", "text/html")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(string Lot, string Serial)> PackAsync()
    {
        var client = server.Client(server.Key);
        var lot = await client.PacksAsync(2);
        JsonNode serials = await client.GetAsync($"/api/lots/{lot}/serials").JsonAsync(HttpStatusCode.OK);
        return (lot, (string)serials["serials"]![0]!);
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string accept, string language = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        return await server.Client().SendAsync(request);
    }

    private async Task<string> TextAsync(string path, string language)
    {
        using var answer = await AskAsync(path, "text/html", language);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task ShouldLeadTo(string path, string target, string accept = "*/*")
    {
        using var answer = await AskAsync(path, accept);
        answer.StatusCode.ShouldBe(HttpStatusCode.TemporaryRedirect, path);
        answer.Headers.Location!.ToString().ShouldBe($"http://{Server.Host}{target}", path);
    }
}
