using System.Net;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;
using Coop.Storefront.Tests.Office;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Storefront.Tests.Account;

/// <summary>Inviting, new passwords, removing.</summary>
public class PeopleTests(Server server) : IClassFixture<Server>
{
    private const string PeoplePath = "/van-phong/nguoi";

    [Fact]
    public async Task An_invitation_works_once_and_brings_the_role()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        var email = $"moi.{Season.Next()}@example.org";
        var link = await InviteAsync(director, email, nameof(Role.Clerk));
        using var guest = new Visitor(server.Client());

        (await guest.FillAsync(link, link, ("password", "ngan"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await guest.FillAsync(link, link, ("password", Visitor.Password))).To.ShouldBe(
            "/van-phong/dang-nhap");
        (await guest.OpenAsync(link)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await guest.SignInAsync(email, Visitor.Password)).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await guest.OpenAsync("/van-phong/don")).Status.ShouldBe(HttpStatusCode.OK);
        (await guest.OpenAsync(PeoplePath)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_group_leader_needs_a_hamlet()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        var seen = await director.FillAsync(PeoplePath, PeoplePath,
            ("name", "bác Páo"), ("email", "pao@example.org"), ("role", nameof(Role.GroupLeader)));
        seen.Status.ShouldBe(HttpStatusCode.BadRequest);
        seen.WhyOf("hamlets").ShouldNotBeNull();
        seen.Page.QuerySelector("#name")!.GetAttribute("value").ShouldBe("bác Páo");
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_of_the_old_one()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        var email = $"quen.{Season.Next()}@example.org";
        var user = await Visitor.HireAsync(server, email, Role.Clerk);
        using var clerk = new Visitor(server.Client());
        await clerk.SignInAsync(email, Visitor.Password);

        var made = await director.FillAsync($"{PeoplePath}/{user.Id}", $"{PeoplePath}/{user.Id}/mat-khau");
        var link = new Uri(made.Page.QuerySelector("code")!.TextContent).AbsolutePath;
        using var guest = new Visitor(server.Client());
        (await guest.FillAsync(link, link, ("password", "mot cau khac han"))).Status.ShouldBe(
            HttpStatusCode.SeeOther);

        (await clerk.OpenAsync("/van-phong")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await guest.SignInAsync(email, Visitor.Password)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await guest.SignInAsync(email, "mot cau khac han")).Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Who_is_removed_is_out_at_once()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        var email = $"thoi.{Season.Next()}@example.org";
        var user = await Visitor.HireAsync(server, email, Role.Clerk);
        using var clerk = new Visitor(server.Client());
        await clerk.SignInAsync(email, Visitor.Password);
        (await clerk.OpenAsync("/van-phong")).Status.ShouldBe(HttpStatusCode.OK);

        (await director.FillAsync($"{PeoplePath}/{user.Id}", $"{PeoplePath}/{user.Id}/xoa")).To.ShouldBe(
            PeoplePath);
        (await clerk.OpenAsync("/van-phong")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await clerk.SignInAsync(email, Visitor.Password)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Two_directors_who_remove_each_other_leave_one()
    {
        var people = server.Services.GetRequiredService<People>();
        var (one, other) = ($"user-a{Season.Next()}", $"user-b{Season.Next()}");
        var tenant = $"two-{Season.Next()}";
        foreach (var user in new[] { one, other })
        {
            await people.GiveAsync(
                Membership.Of(tenant, user, Role.Director, [], "x", DateTimeOffset.UtcNow), default);
        }

        var removals = await Task.WhenAll(
            people.RemoveAsync(tenant, one, default), people.RemoveAsync(tenant, other, default));
        removals.ShouldBe([Removal.Removed, Removal.LastDirector], ignoreOrder: true);
        (await people.OfCoopAsync(tenant, default)).Count.ShouldBe(1);
    }

    private static async Task<string> InviteAsync(Visitor director, string email, string role)
    {
        var made = await director.FillAsync(
            PeoplePath, PeoplePath, ("name", "anh Mẫu"), ("email", email), ("role", role));
        made.Status.ShouldBe(HttpStatusCode.OK);
        return new Uri(made.Page.QuerySelector("code")!.TextContent).AbsolutePath;
    }
}
