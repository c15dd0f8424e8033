using System.Security.Cryptography;
using System.Text;

namespace Coop.Storefront.Account;

/// <summary>What a one-time link is for.</summary>
public enum LinkPurpose
{
    /// <summary>Joining a co-op.</summary>
    Invite,

    /// <summary>Choosing a new password.</summary>
    ResetPassword,
}

/// <summary>
/// A link that works once and for a few days, handed over by the director (there need be no mail server).
/// Only the hash of its secret is kept. A global document.
/// </summary>
/// <param name="Id">SHA-256 of the secret in the link, in hex.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Tenant">The co-op it was made at.</param>
/// <param name="Email">Whom it is for.</param>
/// <param name="Name">How the office calls them.</param>
/// <param name="Role">The role given on joining.</param>
/// <param name="Hamlets">The hamlets of a group leader.</param>
/// <param name="Ends">Not valid after that.</param>
/// <param name="MadeBy">The director's key.</param>
public sealed record OneTimeLink(
    string Id,
    LinkPurpose Purpose,
    string Tenant,
    string Email,
    string Name,
    Role Role,
    IReadOnlyList<string> Hamlets,
    DateTimeOffset Ends,
    string MadeBy)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    /// <summary>A fresh secret of 128 bits in hex.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The document key for a secret.</summary>
    public static string KeyOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
