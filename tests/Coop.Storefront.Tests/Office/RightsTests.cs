using System.Net;
using Coop.Storefront.Account;
using Coop.Storefront.Office;
using Coop.Storefront.Tests.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Storefront.Tests.Office;

/// <summary>Each role on each page.</summary>
public class RightsTests(Server server) : IClassFixture<Server>
{
    [Theory]
    [InlineData(Role.Director)]
    [InlineData(Role.Clerk)]
    [InlineData(Role.GroupLeader)]
    public async Task A_role_opens_exactly_the_pages_it_has_the_right_to(Role role)
    {
        using var visitor = await Visitor.SignedInAsync(server, role, "Thôn Trung Long");
        var right = Membership.Of("trung-long", "user-x", role, [], "x", default);
        foreach (var (address, asked) in Addresses("GET"))
        {
            var seen = await visitor.OpenAsync(address);
            if (right.May(asked))
            {
                seen.Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound], $"{role} {address}");
                continue;
            }

            seen.Status.ShouldBe(HttpStatusCode.Forbidden, $"{role} {address}");
        }
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.GroupLeader)]
    public async Task A_form_of_a_higher_right_is_refused_whatever_it_carries(Role role)
    {
        using var visitor = await Visitor.SignedInAsync(server, role, "Thôn Trung Long");
        var right = Membership.Of("trung-long", "user-x", role, [], "x", default);
        foreach (var (address, asked) in Addresses("POST").Where(a => !right.May(a.Right)))
        {
            (await visitor.PostAsync(address, new Dictionary<string, string> { ["name"] = "x" })).Status
                .ShouldBe(HttpStatusCode.Forbidden, $"{role} {address}");
        }
    }

    [Fact]
    public async Task A_form_without_the_pages_own_token_does_nothing()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        foreach (var (address, _) in Addresses("POST"))
        {
            (await director.PostAsync(address, new Dictionary<string, string> { ["name"] = "x" })).Status
                .ShouldBe(HttpStatusCode.BadRequest, address);
        }
    }

    [Fact]
    public async Task Guests_are_led_to_the_door_from_everywhere()
    {
        using var guest = new Visitor(server.Client());
        foreach (var (address, _) in Addresses("GET").Concat(Addresses("POST")))
        {
            var seen = Addresses("GET").Any(a => a.Address == address)
                ? await guest.OpenAsync(address)
                : await guest.PostAsync(address, new Dictionary<string, string>());
            seen.To.ShouldBeOneOf("/van-phong/dang-nhap", "/en/office/sign-in");
        }
    }

    [Fact]
    public void Every_office_page_but_the_door_asks_for_a_right() =>
        Endpoints().Where(e => e.RoutePattern.RawText is { } path
                && (path.StartsWith("/van-phong", StringComparison.Ordinal)
                    || path.StartsWith("/en/office", StringComparison.Ordinal))
                && e.Metadata.GetMetadata<AsksRight>() is null)
            .Select(e => e.RoutePattern.RawText!).Distinct().Order()
            .ShouldBe(
            [
                "/en/office/invitations/{secret}", "/en/office/passwords/{secret}", "/en/office/sign-in",
                "/en/office/sign-out", "/van-phong/dang-nhap", "/van-phong/loi-moi/{secret}",
                "/van-phong/mat-khau/{secret}", "/van-phong/thoat-ra",
            ]);

    private IEnumerable<(string Address, Right Right)> Addresses(string method) => Endpoints()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains(method))
        .Select(e => (e.RoutePattern, Asks: e.Metadata.GetMetadata<AsksRight>()))
        .Where(e => e.Asks is not null)
        .Select(e => (e.RoutePattern.RawText!
            .Replace("{code}", "XX-0").Replace("{slug}", "khong-co").Replace("{user}", "user-0")
            .Replace("{deed}", "giao").Replace("{id}", "0").Replace("{name}", "key-0").Replace(
                "{part}", "ten"),
            e.Asks!.Right));

    private IEnumerable<RouteEndpoint> Endpoints() => server.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is not null);
}
