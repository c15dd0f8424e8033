using Coop.Storefront.Account;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office;

/// <summary>Who sits at the desk: someone signed in with a right at this co-op.</summary>
/// <param name="Right">The right; it is read afresh for every request, so that a removal works at
/// once.</param>
public sealed record Staff(Membership Right)
{
    /// <summary>Pseudonymous key, the recorder in events.</summary>
    public string UserId => Right.UserId;

    /// <summary>What the role is called.</summary>
    public static Phrase NameOf(Role role) => role switch
    {
        Role.Director => OfficeTexts.Director,
        Role.Clerk => OfficeTexts.Clerk,
        Role.GroupLeader => OfficeTexts.GroupLeader,
        _ => throw new InvalidOperationException($"Unknown role {role}."),
    };
}
