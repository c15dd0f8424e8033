using Coop.Storefront.Account;

namespace Coop.Storefront.Demo;

/// <summary>The three people who can sign in at the demo's office. Their passwords are known to
/// all.</summary>
internal sealed class DemoLogins(IServiceScopeFactory scopes, People people, TimeProvider clock)
{
    private const string Password = "che-moc-cau-2026";

    private static readonly (string Word, Role Role, string Email, string Name, string[] Hamlets)[] Staff =
    [
        ("director", Role.Director, "giamdoc@trung-long.example", "Anh Hiền (mẫu)", []),
        ("clerk", Role.Clerk, "vanphong@trung-long.example", "Chị Lan (mẫu)", []),
        ("group-leader", Role.GroupLeader, "totruong@trung-long.example", "Anh Minh (mẫu)",
            ["Thôn Khấu Lấu"]),
    ];

    /// <summary>What to sign in with.</summary>
    public static IReadOnlyList<DemoLogin> All { get; } =
        [.. Staff.Select(s => new DemoLogin(s.Word, s.Email, Password))];

    /// <summary>Makes the three and gives them their rights.</summary>
    /// <returns>The logins and the key of the clerk, who records the season.</returns>
    public async Task<(IReadOnlyList<DemoLogin> Logins, string ClerkId)> MakeAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var joining = scope.ServiceProvider.GetRequiredService<Joining>();
        var clerk = "";
        foreach (var one in Staff)
        {
            var (user, result) = await joining.NewUserAsync(one.Email, Password);
            if (user is null)
            {
                throw new InvalidOperationException($"The demo's {one.Word} could not be made: {result}");
            }

            clerk = one.Role == Role.Clerk ? user.Id : clerk;
            await people.GiveAsync(
                Membership.Of(DemoCoop.Tenant, user.Id, one.Role, one.Hamlets, one.Name, clock.GetUtcNow()),
                    stop);
        }

        return (All, clerk);
    }
}
