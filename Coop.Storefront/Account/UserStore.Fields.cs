using Microsoft.AspNetCore.Identity;

namespace Coop.Storefront.Account;

/// <summary>The plain getters and setters Identity asks of a store.</summary>
public sealed partial class UserStore
{
    public Task<string> GetUserIdAsync(CoopUser user, CancellationToken stop) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(CoopUser user, CancellationToken stop) => Of(user.Email);

    public Task SetUserNameAsync(CoopUser user, string? userName, CancellationToken stop) =>
        Set(() => user.Email = userName ?? "");

    public Task<string?> GetNormalizedUserNameAsync(CoopUser user, CancellationToken stop) =>
        Of(user.NormalizedEmail);

    public Task SetNormalizedUserNameAsync(CoopUser user, string? normalizedName, CancellationToken stop) =>
        Set(() => user.NormalizedEmail = normalizedName ?? "");

    public Task<string?> GetEmailAsync(CoopUser user, CancellationToken stop) => Of(user.Email);

    public Task SetEmailAsync(CoopUser user, string? email, CancellationToken stop) =>
        Set(() => user.Email = email ?? "");

    public Task<bool> GetEmailConfirmedAsync(CoopUser user, CancellationToken stop) => Task.FromResult(true);

    /// <summary>Nothing to keep: a link handed over by the director stands for the confirmation.</summary>
    public Task SetEmailConfirmedAsync(CoopUser user, bool confirmed, CancellationToken stop) =>
        Task.CompletedTask;

    public Task<string?> GetNormalizedEmailAsync(CoopUser user, CancellationToken stop) =>
        Of(user.NormalizedEmail);

    public Task SetNormalizedEmailAsync(CoopUser user, string? normalizedEmail, CancellationToken stop) =>
        Set(() => user.NormalizedEmail = normalizedEmail ?? "");

    public Task<string?> GetPasswordHashAsync(CoopUser user, CancellationToken stop) => Of(user.PasswordHash);

    public Task<bool> HasPasswordAsync(CoopUser user, CancellationToken stop) =>
        Task.FromResult(user.PasswordHash is not null);

    public Task SetPasswordHashAsync(CoopUser user, string? passwordHash, CancellationToken stop) =>
        Set(() => user.PasswordHash = passwordHash);

    public Task<string?> GetSecurityStampAsync(CoopUser user, CancellationToken stop) =>
        Of(user.SecurityStamp);

    public Task SetSecurityStampAsync(CoopUser user, string stamp, CancellationToken stop) =>
        Set(() => user.SecurityStamp = stamp);

    public Task<int> GetAccessFailedCountAsync(CoopUser user, CancellationToken stop) =>
        Task.FromResult(user.AccessFailedCount);

    public Task<int> IncrementAccessFailedCountAsync(CoopUser user, CancellationToken stop) =>
        Task.FromResult(++user.AccessFailedCount);

    public Task ResetAccessFailedCountAsync(CoopUser user, CancellationToken stop) =>
        Set(() => user.AccessFailedCount = 0);

    public Task<bool> GetLockoutEnabledAsync(CoopUser user, CancellationToken stop) =>
        Task.FromResult(user.LockoutEnabled);

    public Task SetLockoutEnabledAsync(CoopUser user, bool enabled, CancellationToken stop) =>
        Set(() => user.LockoutEnabled = enabled);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(CoopUser user, CancellationToken stop) =>
        Task.FromResult(user.LockoutEnd);

    public Task SetLockoutEndDateAsync(CoopUser user, DateTimeOffset? lockoutEnd, CancellationToken stop) =>
        Set(() => user.LockoutEnd = lockoutEnd);

    private static Task<string?> Of(string? value) => Task.FromResult(value);

    private static Task Set(Action change)
    {
        change();
        return Task.CompletedTask;
    }
}
