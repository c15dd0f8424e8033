using System.Net;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Storefront.Tests.Office;

/// <summary>Two people, or two tabs, at the same form.</summary>
public class LostUpdateTests(Server server) : IClassFixture<Server>
{
    private const string Settings = "/van-phong/cai-dat";
    private const string Legal = Settings + "/phap-ly";
    private const string Payments = Settings + "/nhan-tien";
    private const string Product = "/van-phong/san-pham/moc-cau";
    private const string Price = Product + "/gia";

    [Fact]
    public async Task Settings_saved_in_one_tab_are_not_undone_by_another()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        var (one, two) = (await director.OpenAsync(Settings), await director.OpenAsync(Settings));
        one.Page.QuerySelectorAll("input[name=version]").Length.ShouldBe(6);
        (await director.PostAsync(Legal, Visitor.Filled(one, Legal, ("address", "Xã Tân Trào, thôn Một"))))
            .To.ShouldBe(Settings);

        var lost = await director.PostAsync(
            Legal, Visitor.Filled(two, Legal, ("representative", "Trần Thị Hai")));
        lost.Status.ShouldBe(HttpStatusCode.Conflict);
        lost.Text.ShouldContain("Xã Tân Trào, thôn Một");
        lost.Text.ShouldContain("Trần Thị Hai");
        (await KeptAsync()).Legal.Address.ShouldBe("Xã Tân Trào, thôn Một");

        (await director.PostAsync(Legal, Visitor.Filled(lost, Legal))).To.ShouldBe(Settings);
        (await KeptAsync()).Legal.Representative.ShouldBe("Trần Thị Hai");
    }

    [Fact]
    public async Task A_form_with_a_mistake_keeps_the_version_it_was_made_on()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        var old = await director.OpenAsync(Settings);
        (await director.FillAsync(Settings, Legal, ("address", "Thôn Hai, xã Tân Trào"))).To.ShouldBe(
            Settings);
        var wrong = await director.PostAsync(Legal, Visitor.Filled(old, Legal, ("contact", "x")));
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await director.PostAsync(Legal, Visitor.Filled(wrong, Legal, ("contact", "a@example.org"))))
            .Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_secret_typed_too_late_is_kept_and_never_shown()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        var old = await director.OpenAsync(Settings);
        (await director.FillAsync(Settings, Legal, ("address", "Thôn Ba, xã Tân Trào"))).To.ShouldBe(
            Settings);
        var before = (await KeptAsync()).StripeKey;
        var lost = await director.PostAsync(
            Payments, Visitor.Filled(old, Payments, ("stripe", "sk_test_late")));
        lost.Status.ShouldBe(HttpStatusCode.Conflict);
        lost.Page.DocumentElement.OuterHtml.ShouldNotContain("sk_test_late");
        (await director.PostAsync(Payments, Visitor.Filled(lost, Payments))).To.ShouldBe(Settings);
        (await KeptAsync()).StripeKey.ShouldNotBe(before);
    }

    [Fact]
    public async Task Of_two_savings_at_once_the_later_one_is_refused()
    {
        var version = (await KeptAsync()).Version;
        var tries = 0;
        var outcome = await server.Services.GetRequiredService<Ledger>().WriteAsync(
            new WriteContext("trung-long", "user-test", "command-late"),
            async session =>
            {
                var mine = await session.ChangeCoopSettingsAsync(
                    version, s => s with { CodLimit = 1_000_000 });
                if (tries++ == 0)
                {
                    await server.WriteAsync("trung-long", other => other.ChangeCoopSettingsAsync(
                        version, s => s with { CodLimit = 2_000_000 }));
                }

                return mine;
            });
        outcome.ShouldBeOfType<Outcome<CoopSettings>.Refused>();
        (await KeptAsync()).CodLimit.ShouldBe(2_000_000);
    }

    [Fact]
    public async Task A_stale_price_is_shown_beside_the_current_one()
    {
        using var clerk = await Visitor.SignedInAsync(server, Role.Clerk);
        var old = await clerk.OpenAsync(Product);
        (await clerk.FillAsync(Product, Price, ("price", "231000"))).To.ShouldBe(Product);
        var lost = await clerk.PostAsync(Price, Visitor.Filled(old, Price, ("price", "245000")));
        lost.Status.ShouldBe(HttpStatusCode.Conflict);
        lost.Text.ShouldContain("231.000");
        lost.Text.ShouldContain("245.000");
        (await clerk.PostAsync(Price, Visitor.Filled(lost, Price))).To.ShouldBe(Product);
        (await clerk.OpenAsync(Product)).Text.ShouldContain("245.000");
    }

    [Theory]
    [InlineData(Settings, Legal, "address", "Thôn Bốn, xã Tân Trào")]
    [InlineData(Product, Price, "price", "246000")]
    public async Task A_header_that_names_another_version_is_stale(
        string page, string form, string field, string value)
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        using var answer = await director.Client.GetAsync(page);
        var tag = answer.Headers.ETag!.Tag;
        director.Client.DefaultRequestHeaders.Add("If-Match", "\"999\"");
        (await director.FillAsync(page, form, (field, value))).Status.ShouldBe(HttpStatusCode.Conflict);
        director.Client.DefaultRequestHeaders.Remove("If-Match");
        director.Client.DefaultRequestHeaders.Add("If-Match", tag);
        (await director.FillAsync(page, form, (field, value))).To.ShouldBe(page);
    }

    private async Task<CoopSettings> KeptAsync()
    {
        await using var session = server.Read("trung-long");
        return await session.CoopSettingsAsync();
    }
}
