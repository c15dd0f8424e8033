namespace Coop.Storefront.Account;

/// <summary>What someone does at a co-op.</summary>
public enum Role
{
    /// <summary>Giám đốc: everything.</summary>
    Director,

    /// <summary>Văn phòng: everything but people, settings and API keys.</summary>
    Clerk,

    /// <summary>Tổ trưởng: records leaf and sprays of the hamlets in the membership.</summary>
    GroupLeader,
}

/// <summary>What a page or form asks of the one who opens it.</summary>
public enum Right
{
    /// <summary>Field work: leaf and sprays, within one's hamlets.</summary>
    Field,

    /// <summary>Everyday work of the office.</summary>
    Office,

    /// <summary>People, settings, API keys.</summary>
    Direct,
}

/// <summary>The link that carries every right of one user at one co-op. A global document.</summary>
/// <param name="Id"><c>{tenant}:{user}</c>, so there is at most one.</param>
/// <param name="Tenant">The co-op's key.</param>
/// <param name="UserId">The user's pseudonymous key.</param>
/// <param name="Role">What they do there.</param>
/// <param name="Hamlets">For a group leader: the hamlets they may record for; empty for the others.</param>
/// <param name="Name">How the office calls them, for example <c>Chị Hoa</c>.</param>
/// <param name="Since">When the right was given.</param>
public sealed record Membership(
    string Id, string Tenant, string UserId, Role Role, IReadOnlyList<string> Hamlets, string Name,
    DateTimeOffset Since)
{
    /// <summary>The document key of a user at a co-op.</summary>
    public static string Key(string tenant, string userId) => $"{tenant}:{userId}";

    /// <summary>Gives someone a role.</summary>
    public static Membership Of(
        string tenant, string userId, Role role, IReadOnlyList<string> hamlets, string name,
        DateTimeOffset since) =>
        new(Key(tenant, userId), tenant, userId, role, role == Role.GroupLeader ? hamlets : [], name, since);

    /// <summary>Whether the role has the right.</summary>
    public bool May(Right right) => Role switch
    {
        Role.Director => true,
        Role.Clerk => right is Right.Field or Right.Office,
        Role.GroupLeader => right is Right.Field,
        _ => throw new InvalidOperationException($"Unknown role {Role}."),
    };

    /// <summary>Whether field work of the hamlet is within the scope.</summary>
    public bool Covers(string hamlet) =>
        Role != Role.GroupLeader || Hamlets.Contains(hamlet, StringComparer.OrdinalIgnoreCase);
}
