using System.Net;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;
using Coop.Traceability.Storage.Certificates;

namespace Coop.Storefront.Tests.Office;

/// <summary>A lot is labelled and shown only when all that must be told of it is there.</summary>
public class LotMeterTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task Without_a_standard_labels_and_page_are_refused_by_name_until_one_is_entered()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var lot = await server.Client(server.Key).PacksAsync(2);
        var (office, labels) = ($"/van-phong/lo/{lot}", $"/van-phong/lo/{lot}/tem?to=65");
        (await clerk.OpenAsync(office)).Text.ShouldContain("Có 9 trên 9 mục theo Thông tư 02/2024");
        (await PublicAsync(lot)).Status.ShouldBe(HttpStatusCode.OK);

        var paper = (await server.Read("trung-long").CertificatesAsync()).Single();
        await server.WriteAsync("trung-long", s => s.RevokeCertificateAsync(
            new CertificateStandingRequest(paper.Code.Value, "Bỏ để thử", paper.IssuedOn.AddDays(1))));

        var refused = await clerk.OpenAsync(labels);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("i) Tiêu chuẩn áp dụng");
        var page = await clerk.OpenAsync(office);
        page.Text.ShouldContain("Có 8 trên 9 mục");
        page.Page.QuerySelector("a[href='/van-phong/giay-chung-nhan/moi']").ShouldNotBeNull();
        page.Page.QuerySelector($"a[href*='{lot}/tem']").ShouldBeNull();
        (await clerk.OpenAsync($"/en/office/lots/{lot}")).Text.ShouldContain("i) Standards applied");
        var hidden = await PublicAsync(lot);
        hidden.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        hidden.Text.ShouldContain("Tiêu chuẩn áp dụng");

        await server.WriteAsync(
            "trung-long", s => s.RecordCertificateAsync(Season.OwnStandard("TCCS 02:2026")));
        using var printed = await clerk.Client.GetAsync(labels);
        printed.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await PublicAsync(lot)).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<(HttpStatusCode Status, string Text)> PublicAsync(string lot)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/lo/{lot}");
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        using var answer = await server.Client().SendAsync(request);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }
}
