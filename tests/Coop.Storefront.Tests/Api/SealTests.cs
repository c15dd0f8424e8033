using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Coop.Storefront.Account;
using Coop.Storefront.Jobs.Seals;
using Coop.Storefront.Tests.Http;
using Coop.Storefront.Tests.Office;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage.Seals;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Storefront.Tests.Api;

public class SealTests(Server server) : IClassFixture<Server>
{
    private const string Tenant = "trung-long";

    [Fact]
    public async Task A_guest_follows_a_pack_from_its_story_to_the_published_seal()
    {
        var lot = await server.Client(server.Key).PacksAsync();
        (await SealAsync()).ShouldNotBeNull();
        using var guest = new Visitor(server.Client());
        var book = await guest.OpenAsync($"/lo/{lot}/so-goc");
        book.Status.ShouldBe(HttpStatusCode.OK);
        var link = book.Page.QuerySelector("a[href*='proof?event=']")!.GetAttribute("href")!;
        var proof = await server.Client().GetAsync(link).JsonAsync(HttpStatusCode.OK);
        var seals = await server.Client().GetAsync("/.well-known/coop-seals").JsonAsync(HttpStatusCode.OK);
        seals["days"]!.AsArray().ShouldContain(d => (string)d!["root"]! == (string)proof["head"]!["root"]!);
        MerkleProof.Includes(
            (long)proof["leafIndex"]!, (long)proof["head"]!["size"]!,
            Convert.FromHexString((string)proof["leafHash"]!),
            [.. proof["path"]!.AsArray().Select(p => Convert.FromHexString((string)p!))],
            Convert.FromHexString((string)proof["head"]!["root"]!)).ShouldBeTrue();
        (await guest.OpenAsync($"/lo/{lot}")).Page.QuerySelector(".proof a")!.GetAttribute("href")
            .ShouldBe($"/lo/{lot}/so-goc");
        var day = (string)proof["head"]!["day"]!;
        await server.Client().GetAsync($"/.well-known/coop-seals/consistency?from={day}&to={day}")
            .JsonAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_bundle_of_a_guest_holds_and_tells_less_than_the_one_of_the_office()
    {
        var lot = await server.Client(server.Key).PacksAsync();
        await SealAsync();
        var open = await server.Client().GetByteArrayAsync($"/api/lots/{lot}/bundle");
        BundleVerifier.Verify(open).ShouldBeOfType<BundleVerdict.Holds>().Withheld.ShouldBeGreaterThan(0);
        var whole = await server.Client(server.Key).GetByteArrayAsync($"/api/lots/{lot}/bundle");
        BundleVerifier.Verify(whole).ShouldBeOfType<BundleVerdict.Holds>().Withheld.ShouldBe(0);
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var file = await clerk.Client.GetByteArrayAsync($"/van-phong/lo/{lot}/so-goc.json");
        BundleVerifier.Verify(file).ShouldBeOfType<BundleVerdict.Holds>().Withheld.ShouldBe(0);
    }

    [Fact]
    public async Task The_office_seals_and_checks_all_books_on_one_page()
    {
        await server.Client(server.Key).PacksAsync();
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        const string Page = "/van-phong/kiem-tra-so";
        (await clerk.FillAsync(Page, Page)).To.ShouldBe(Page);
        (await clerk.OpenAsync(Page + "?chay=1")).Text.ShouldContain("Sổ nguyên vẹn");
        (await clerk.OpenAsync("/en/office/book-check?chay=1")).Text.ShouldContain("The books are whole");
        (await clerk.Client.GetStringAsync(Page + "/niem-phong.json")).ShouldContain("\"days\"");
    }

    [Fact]
    public async Task The_director_has_a_person_forgotten_after_being_asked_once_more()
    {
        var code = await server.Client(server.Key).HouseholdAsync();
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        var page = $"/van-phong/ho/{code}/quen";
        (await director.FillAsync(page, page)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await director.OpenAsync($"/van-phong/ho/{code}")).Text.ShouldContain("Nguyễn Thị Mẫu");
        (await director.FillAsync(page, page, ("sure", "yes"))).To.ShouldBe($"/van-phong/ho/{code}");
        (await director.OpenAsync($"/van-phong/ho/{code}")).Text.ShouldNotContain("Nguyễn Thị Mẫu");
        await SealAsync();
        (await server.Services.GetRequiredService<SealAudit>().VerifyAsync(Tenant)).Faults.ShouldBeEmpty();
    }

    private Task<long?> SealAsync() =>
        server.Services.GetRequiredService<Sealer>().SealAsync(Tenant, signNow: true);
}
