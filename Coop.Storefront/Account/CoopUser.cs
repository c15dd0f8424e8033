namespace Coop.Storefront.Account;

/// <summary>
/// Someone who can sign in, over all co-ops. What they may do is said by <see cref="Membership"/>, never
/// here.
/// Mutable, because that is how ASP.NET Core Identity works on it.
/// </summary>
public sealed class CoopUser
{
    /// <summary>Pseudonymous key, <c>user-</c> and a ULID; this is what events name as their
    /// recorder.</summary>
    public required string Id { get; init; }

    /// <summary>The e-mail as typed.</summary>
    public string Email { get; set; } = "";

    /// <summary>The e-mail in the form it is looked up by; unique over the store.</summary>
    public string NormalizedEmail { get; set; } = "";

    /// <summary>Salted hash; null until a password was chosen.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes with the password and on removal; sessions holding an older one end.</summary>
    public string SecurityStamp { get; set; } = "";

    /// <summary>Wrong passwords in a row.</summary>
    public int AccessFailedCount { get; set; }

    /// <summary>Signing in is refused until then.</summary>
    public DateTimeOffset? LockoutEnd { get; set; }

    /// <summary>Whether wrong passwords lock the account for a while.</summary>
    public bool LockoutEnabled { get; set; } = true;

    /// <summary>The stored version; saving fails when someone else saved in between.</summary>
    public Guid Version { get; set; }
}
