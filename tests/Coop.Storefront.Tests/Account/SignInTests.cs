using System.Net;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;
using Coop.Storefront.Tests.Office;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Storefront.Tests.Account;

/// <summary>The door of the office.</summary>
public class SignInTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task Nobody_sees_the_office_without_signing_in()
    {
        using var guest = new Visitor(server.Client());
        var seen = await guest.OpenAsync("/van-phong/don");
        seen.Status.ShouldBe(HttpStatusCode.Redirect);
        seen.FullTo.ShouldBe("/van-phong/dang-nhap?to=%2Fvan-phong%2Fdon");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_even_the_right_one_out()
    {
        var email = $"khoa.{Season.Next()}@example.org";
        await Visitor.HireAsync(server, email, Role.Clerk);
        using var visitor = new Visitor(server.Client());
        for (var i = 0; i < 5; i++)
        {
            (await visitor.SignInAsync(email, "khong phai mat khau")).Status.ShouldBe(
                HttpStatusCode.Unauthorized);
        }

        var locked = await visitor.SignInAsync(email, Visitor.Password);
        locked.Status.ShouldBe(HttpStatusCode.Unauthorized);
        locked.Text.ShouldContain("15 phút");
    }

    [Fact]
    public async Task A_wrong_e_mail_and_a_wrong_password_sound_the_same()
    {
        var email = $"nhu.{Season.Next()}@example.org";
        await Visitor.HireAsync(server, email, Role.Clerk);
        using var visitor = new Visitor(server.Client());
        var unknown = await visitor.SignInAsync("khong.ai@example.org", "mot mat khau nao do");
        var wrong = await visitor.SignInAsync(email, "mot mat khau nao do");
        unknown.Page.QuerySelector(".note-stop")!.TextContent
            .ShouldBe(wrong.Page.QuerySelector(".note-stop")!.TextContent);
        wrong.Page.QuerySelector("#email")!.GetAttribute("value").ShouldBe(email);
        wrong.Page.QuerySelector("#password")!.GetAttribute("value").ShouldBe("");
    }

    [Theory]
    [InlineData("https://evil.example/van-phong")]
    [InlineData("//evil.example")]
    [InlineData("/van-phong/\\evil.example")]
    [InlineData("/van-phongxa")]
    public async Task Signing_in_leads_to_no_other_place(string to)
    {
        var email = $"di.{Season.Next()}@example.org";
        await Visitor.HireAsync(server, email, Role.Clerk);
        using var visitor = new Visitor(server.Client());
        var door = "/van-phong/dang-nhap";
        var seen = await visitor.FillAsync(
            door, door, ("email", email), ("password", Visitor.Password), ("to", to));
        seen.To.ShouldBe("/van-phong");
    }

    [Fact]
    public async Task The_right_of_one_co_op_is_none_at_another()
    {
        var email = $"khac.{Season.Next()}@example.org";
        await Visitor.HireAsync(server, email, Role.Director);
        using var visitor = new Visitor(server.Client(host: Server.OtherHost));
        (await visitor.SignInAsync(email, Visitor.Password)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Public_pages_neither_set_nor_renew_a_cookie_for_staff()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        using var answer = await clerk.Client.GetAsync("/");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Signing_out_needs_the_pages_own_token()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        await clerk.PostAsync("/van-phong/thoat-ra", new Dictionary<string, string>());
        (await clerk.OpenAsync("/van-phong")).Status.ShouldBe(HttpStatusCode.OK);
        await clerk.FillAsync("/van-phong", "/van-phong/thoat-ra");
        (await clerk.OpenAsync("/van-phong")).Status.ShouldBe(HttpStatusCode.Redirect);
    }
}
