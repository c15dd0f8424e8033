using Coop.Traceability.Storage;
using Marten;
using Microsoft.AspNetCore.Identity;
using Npgsql;

namespace Coop.Storefront.Account;

/// <summary>What came of using a one-time link.</summary>
public enum Joined
{
    /// <summary>Done; the user can sign in.</summary>
    Done,

    /// <summary>The link was used, has ended, or never was.</summary>
    LinkGone,

    /// <summary>The password is too short or too plain.</summary>
    WeakPassword,

    /// <summary>Someone of this e-mail signs in already, and this is not their password.</summary>
    WrongPassword,
}

/// <summary>Making users: the first director, invited people, new passwords.</summary>
public sealed class Joining(
    UserManager<CoopUser> users, People people, IDocumentStore store, TimeProvider clock)
{
    /// <summary>Makes a user, or null with the reason when the e-mail is taken or the password is
    /// weak.</summary>
    public async Task<(CoopUser? User, IdentityResult Result)> NewUserAsync(string email, string password)
    {
        var user = new CoopUser
        {
            Id = "user-" + Mint.Ulid(clock.GetUtcNow()),
            Email = email,
            SecurityStamp = OneTimeLink.NewSecret(),
        };
        var result = await users.CreateAsync(user, password);
        return (result.Succeeded ? user : null, result);
    }

    /// <summary>Uses an invitation: a new user chooses a password, a known one proves theirs.</summary>
    public async Task<Joined> AcceptAsync(string secret, string password, CancellationToken stop)
    {
        if (await people.FindLinkAsync(secret, LinkPurpose.Invite, stop) is not { } link)
        {
            return Joined.LinkGone;
        }

        var user = await users.FindByEmailAsync(link.Email);
        if (user is null)
        {
            (user, _) = await NewUserAsync(link.Email, password);
            if (user is null)
            {
                return Joined.WeakPassword;
            }
        }
        else if (await users.IsLockedOutAsync(user) || !await users.CheckPasswordAsync(user, password))
        {
            await users.AccessFailedAsync(user);
            return Joined.WrongPassword;
        }

        return await UseUpAsync(link, session => session.Store(Membership.Of(
            link.Tenant, user.Id, link.Role, link.Hamlets, link.Name, clock.GetUtcNow())), stop);
    }

    /// <summary>Uses a reset link: sets the password, lifts a lockout, ends the user's sessions.</summary>
    public async Task<Joined> ResetAsync(string secret, string password, CancellationToken stop)
    {
        if (await people.FindLinkAsync(secret, LinkPurpose.ResetPassword, stop) is not { } link
            || await users.FindByEmailAsync(link.Email) is not { } user)
        {
            return Joined.LinkGone;
        }

        foreach (var rule in users.PasswordValidators)
        {
            if (!(await rule.ValidateAsync(users, user, password)).Succeeded)
            {
                return Joined.WeakPassword;
            }
        }

        var used = await UseUpAsync(link, _ => { }, stop);
        if (used == Joined.Done)
        {
            user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
            user.LockoutEnd = null;
            user.AccessFailedCount = 0;
            await users.UpdateSecurityStampAsync(user);
        }

        return used;
    }

    private async Task<Joined> UseUpAsync(
        OneTimeLink link, Action<IDocumentSession> change, CancellationToken stop)
    {
        await using var session = store.LightweightSession(AccountDocuments.Global);
        await session.BeginTransactionAsync(stop);
        if (!await TakeAsync(session, link, stop))
        {
            return Joined.LinkGone;
        }

        change(session);
        await session.SaveChangesAsync(stop);
        return Joined.Done;
    }

    /// <summary>Deletes the link within the transaction; false when somebody else has used it
    /// meanwhile.</summary>
    private static async Task<bool> TakeAsync(
        IDocumentSession session, OneTimeLink link, CancellationToken stop)
    {
        var schema = session.DocumentStore.Options.DatabaseSchemaName;
        await using var delete = new NpgsqlCommand(
            $"delete from {schema}.mt_doc_one_time_link where id = $1 returning id");
        delete.Parameters.Add(new NpgsqlParameter { Value = link.Id });
        await using var reader = await session.ExecuteReaderAsync(delete, stop);
        return await reader.ReadAsync(stop);
    }
}
