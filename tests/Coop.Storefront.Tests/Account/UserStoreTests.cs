using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;
using Coop.Storefront.Tests.Office;
using Marten;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Coop.Storefront.Tests.Account;

/// <summary>Users as documents, on a real database.</summary>
public class UserStoreTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task A_user_is_found_by_e_mail_in_any_case()
    {
        var email = $"Ten.{Season.Next()}@Example.org";
        var made = await Visitor.HireAsync(server, email, Role.Clerk);
        await using var scope = server.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<CoopUser>>();
        (await users.FindByEmailAsync(email.ToUpperInvariant()))!.Id.ShouldBe(made.Id);
        made.Id.ShouldStartWith("user-");
        made.Id.Length.ShouldBe("user-".Length + 26);
    }

    [Fact]
    public async Task An_e_mail_has_one_user_even_when_two_come_at_once()
    {
        var email = $"doi.{Season.Next()}@example.org";
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var scope = server.Services.CreateAsyncScope();
            var made = await scope.ServiceProvider.GetRequiredService<Joining>()
                .NewUserAsync(email, Visitor.Password);
            return made.Result.Succeeded;
        }));
        results.Count(done => done).ShouldBe(1);
    }

    [Fact]
    public async Task A_lost_update_is_refused()
    {
        var made = await Visitor.HireAsync(server, $"hai.{Season.Next()}@example.org", Role.Clerk);
        var store = new UserStore(
            server.Services.GetRequiredService<IDocumentStore>(), new IdentityErrorDescriber());
        var (one, other) = (
            await store.FindByIdAsync(made.Id, default), await store.FindByIdAsync(made.Id, default));
        one!.AccessFailedCount = 1;
        (await store.UpdateAsync(one, default)).Succeeded.ShouldBeTrue();
        other!.AccessFailedCount = 7;
        (await store.UpdateAsync(other, default)).Succeeded.ShouldBeFalse();
        (await store.FindByIdAsync(made.Id, default))!.AccessFailedCount.ShouldBe(1);
    }

    [Fact]
    public async Task The_password_itself_is_nowhere_in_the_store()
    {
        var made = await Visitor.HireAsync(server, $"ba.{Season.Next()}@example.org", Role.Clerk);
        await using var session = server.Services.GetRequiredService<IDocumentStore>().QuerySession("*");
        (await session.Json.FindByIdAsync<CoopUser>(made.Id, TestContext.Current.CancellationToken))!
            .ShouldNotContain(Visitor.Password);
    }
}
