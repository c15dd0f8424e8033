using Marten;
using Npgsql;

namespace Coop.Storefront.Account;

/// <summary>What came of taking someone's right away.</summary>
public enum Removal
{
    /// <summary>The right is gone and the sessions have ended.</summary>
    Removed,

    /// <summary>They are the only director; a co-op always keeps one.</summary>
    LastDirector,

    /// <summary>They had no right there.</summary>
    NotThere,
}

/// <summary>Who works at a co-op: looking up, inviting, removing.</summary>
public sealed class People(IDocumentStore store, TimeProvider clock)
{
    /// <summary>The right of a user at a co-op, or null.</summary>
    public async Task<Membership?> FindAsync(string tenant, string userId, CancellationToken stop)
    {
        await using var session = store.QuerySession(AccountDocuments.Global);
        return await session.LoadAsync<Membership>(Membership.Key(tenant, userId), stop);
    }

    /// <summary>Every right of a user, the oldest first.</summary>
    public async Task<IReadOnlyList<Membership>> OfUserAsync(string userId, CancellationToken stop)
    {
        await using var session = store.QuerySession(AccountDocuments.Global);
        return await session.Query<Membership>().Where(m => m.UserId == userId).OrderBy(m => m.Since)
            .ToListAsync(stop);
    }

    /// <summary>Everyone at a co-op with the e-mail they sign in with, directors first.</summary>
    public async Task<IReadOnlyList<(Membership Right, string Email)>> OfCoopAsync(
        string tenant, CancellationToken stop)
    {
        await using var session = store.QuerySession(AccountDocuments.Global);
        var rights = await session.Query<Membership>().Where(m => m.Tenant == tenant).ToListAsync(stop);
        var users = await session.LoadManyAsync<CoopUser>(stop, rights.Select(m => m.UserId));
        var emails = users.ToDictionary(user => user.Id, user => user.Email);
        return [.. rights.OrderBy(m => m.Role).ThenBy(m => m.Since)
            .Select(m => (m, emails.GetValueOrDefault(m.UserId, "")))];
    }

    /// <summary>Links that wait to be used, newest last.</summary>
    public async Task<IReadOnlyList<OneTimeLink>> OpenInvitesAsync(string tenant, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var session = store.QuerySession(AccountDocuments.Global);
        return await session.Query<OneTimeLink>()
            .Where(l => l.Tenant == tenant && l.Purpose == LinkPurpose.Invite && l.Ends > now)
            .OrderBy(l => l.Ends).ToListAsync(stop);
    }

    /// <summary>Makes a link that works once; an older one of the same purpose for the same person
    /// ends.</summary>
    /// <returns>The secret to put into the address; it cannot be had again.</returns>
    public async Task<string> MakeLinkAsync(OneTimeLink draft, CancellationToken stop)
    {
        var secret = OneTimeLink.NewSecret();
        await using var session = store.LightweightSession(AccountDocuments.Global);
        session.DeleteWhere<OneTimeLink>(l =>
            l.Tenant == draft.Tenant && l.Purpose == draft.Purpose && l.Email == draft.Email);
        session.Insert(
            draft with { Id = OneTimeLink.KeyOf(secret), Ends = clock.GetUtcNow() + OneTimeLink.Life });
        await session.SaveChangesAsync(stop);
        return secret;
    }

    /// <summary>Ends an invitation that was not used.</summary>
    public async Task WithdrawInviteAsync(string tenant, string id, CancellationToken stop)
    {
        await using var session = store.LightweightSession(AccountDocuments.Global);
        session.DeleteWhere<OneTimeLink>(l => l.Id == id && l.Tenant == tenant);
        await session.SaveChangesAsync(stop);
    }

    /// <summary>A link that still works, or null.</summary>
    public async Task<OneTimeLink?> FindLinkAsync(string secret, LinkPurpose purpose, CancellationToken stop)
    {
        await using var session = store.QuerySession(AccountDocuments.Global);
        var link = await session.LoadAsync<OneTimeLink>(OneTimeLink.KeyOf(secret), stop);
        return link is not null && link.Purpose == purpose && link.Ends > clock.GetUtcNow() ? link : null;
    }

    /// <summary>Gives a right, as the first director gets it.</summary>
    public async Task GiveAsync(Membership right, CancellationToken stop)
    {
        await using var session = store.LightweightSession(AccountDocuments.Global);
        session.Store(right);
        await session.SaveChangesAsync(stop);
    }

    /// <summary>
    /// Takes a right away. Removals at one co-op wait for one another, so that two directors who remove each
    /// other do not leave it without any.
    /// </summary>
    public async Task<Removal> RemoveAsync(string tenant, string userId, CancellationToken stop)
    {
        await using var session = store.LightweightSession(AccountDocuments.Global);
        await session.BeginTransactionAsync(stop);
        await using (var wait = new NpgsqlCommand("select pg_advisory_xact_lock(hashtext($1))"))
        {
            wait.Parameters.Add(new NpgsqlParameter { Value = "people:" + tenant });
            await using var held = await session.ExecuteReaderAsync(wait, stop);
        }

        var directors = await session.Query<Membership>()
            .Where(m => m.Tenant == tenant && m.Role == Role.Director).ToListAsync(stop);
        var right = await session.LoadAsync<Membership>(Membership.Key(tenant, userId), stop);
        if (right is null)
        {
            return Removal.NotThere;
        }

        if (right.Role == Role.Director && directors.Count == 1)
        {
            return Removal.LastDirector;
        }

        session.Delete(right);
        await EndSessionsAsync(session, userId, stop);
        await session.SaveChangesAsync(stop);
        return Removal.Removed;
    }

    private static async Task EndSessionsAsync(
        IDocumentSession session, string userId, CancellationToken stop)
    {
        if (await session.LoadAsync<CoopUser>(userId, stop) is { } user)
        {
            user.SecurityStamp = OneTimeLink.NewSecret();
            session.Store(user);
        }
    }
}
