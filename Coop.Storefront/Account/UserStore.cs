using JasperFx;
using Marten;
using Marten.Exceptions;
using Microsoft.AspNetCore.Identity;

namespace Coop.Storefront.Account;

/// <summary>Keeps users of ASP.NET Core Identity as global documents, one optimistic save a call.</summary>
public sealed partial class UserStore(IDocumentStore store, IdentityErrorDescriber errors)
    : IUserEmailStore<CoopUser>, IUserPasswordStore<CoopUser>, IUserSecurityStampStore<CoopUser>,
      IUserLockoutStore<CoopUser>
{
    /// <summary>Adds a user; a second one of the same e-mail is refused by the store's unique
    /// index.</summary>
    public Task<IdentityResult> CreateAsync(CoopUser user, CancellationToken stop) =>
        SaveAsync(user, session => session.Insert(user), stop);

    /// <summary>Saves a user unless someone else saved in between.</summary>
    public Task<IdentityResult> UpdateAsync(CoopUser user, CancellationToken stop) =>
        SaveAsync(user, session => session.Store(user), stop);

    /// <summary>Forgets a user.</summary>
    public Task<IdentityResult> DeleteAsync(CoopUser user, CancellationToken stop) =>
        SaveAsync(user, session => session.Delete(user), stop);

    /// <summary>The user of a key, or null.</summary>
    public async Task<CoopUser?> FindByIdAsync(string userId, CancellationToken stop)
    {
        await using var session = store.QuerySession(AccountDocuments.Global);
        return await session.LoadAsync<CoopUser>(userId, stop);
    }

    /// <summary>The user of a normalised e-mail, or null.</summary>
    public async Task<CoopUser?> FindByEmailAsync(string normalizedEmail, CancellationToken stop)
    {
        await using var session = store.QuerySession(AccountDocuments.Global);
        return await session.Query<CoopUser>()
            .FirstOrDefaultAsync(user => user.NormalizedEmail == normalizedEmail, stop);
    }

    /// <summary>People sign in with their e-mail: it is the user name.</summary>
    public Task<CoopUser?> FindByNameAsync(string normalizedUserName, CancellationToken stop) =>
        FindByEmailAsync(normalizedUserName, stop);

    /// <summary>Holds nothing.</summary>
    public void Dispose()
    {
    }

    private async Task<IdentityResult> SaveAsync(
        CoopUser user, Action<IDocumentSession> change, CancellationToken stop)
    {
        await using var session = store.LightweightSession(AccountDocuments.Global);
        change(session);
        try
        {
            await session.SaveChangesAsync(stop);
            return IdentityResult.Success;
        }
        catch (ConcurrencyException)
        {
            return IdentityResult.Failed(errors.ConcurrencyFailure());
        }
        catch (DocumentAlreadyExistsException)
        {
            return IdentityResult.Failed(errors.DuplicateEmail(user.Email));
        }
        catch (MartenCommandException fault) when (fault.InnerException is Npgsql.PostgresException
            { SqlState: Npgsql.PostgresErrorCodes.UniqueViolation })
        {
            return IdentityResult.Failed(errors.DuplicateEmail(user.Email));
        }
    }
}
