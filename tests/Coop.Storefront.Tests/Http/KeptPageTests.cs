using System.Net;
using System.Net.Http.Headers;
using Coop.Commerce.Storage.Catalog;

namespace Coop.Storefront.Tests.Http;

public class KeptPageTests(Server server) : IClassFixture<Server>
{
    private const string Page = "/san-pham/moc-cau";

    [Fact]
    public async Task A_page_is_not_sent_again_until_something_was_written()
    {
        await server.Client(server.Key).PacksAsync(2);
        var first = await server.Client().GetAsync(Page);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await AskAsync(first.Headers.ETag!)).ShouldBe(HttpStatusCode.NotModified);

        var version = await VersionAsync();
        await server.WriteAsync("trung-long", s => s.ChangePriceAsync(
            new ChangePriceRequest("TL-MC-100", 250_000, version)));
        (await AskAsync(first.Headers.ETag!)).ShouldBe(HttpStatusCode.OK);
        (await server.Client().GetStringAsync(Page)).ShouldContain("250.000");

        await server.WriteAsync("trung-long", s => s.ChangePriceAsync(
            new ChangePriceRequest("TL-MC-100", 240_000, version + 1)));
        (await server.Client().GetStringAsync(Page)).ShouldContain("240.000");
    }

    [Fact]
    public async Task Head_tells_the_length_and_sends_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, Page);
        var answer = await server.Client().SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentLength!.Value.ShouldBeGreaterThan(1000);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_that_guard_it_faults_included()
    {
        foreach (var path in new[] { Page, "/no-such-page", "/api/nothing", "/healthz" })
        {
            var headers = (await server.Client().GetAsync(path)).Headers;
            headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"], path);
            headers.GetValues("Content-Security-Policy").Single()
                .ShouldContain("script-src 'self';", Case.Sensitive);
        }
    }

    [Fact]
    public async Task The_type_of_a_problem_leads_to_a_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/problems/lot.under-waiting-time");
        request.Headers.Add("Accept-Language", "en");
        var answer = await server.Client().SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("phiDays");
        (await server.Client().GetAsync("/problems/no.such")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/gio-hang");
        request.Headers.Add("Origin", "https://evil.example");
        request.Content = new FormUrlEncodedContent([]);
        (await server.Client().SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<HttpStatusCode> AskAsync(EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Page);
        request.Headers.IfNoneMatch.Add(tag);
        return (await server.Client().SendAsync(request)).StatusCode;
    }

    private async Task<long> VersionAsync()
    {
        await using var session = server.Read("trung-long");
        return (await session.ProductBySlugAsync("moc-cau", new DateOnly(2026, 3, 10)))!.Version;
    }
}
