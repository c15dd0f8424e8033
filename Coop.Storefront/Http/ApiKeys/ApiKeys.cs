using System.Security.Cryptography;
using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Marten;

namespace Coop.Storefront.Http.ApiKeys;

/// <summary>Asks for a new key in the name of the person who writes.</summary>
/// <param name="Label">What to call it, 1 to 60 characters.</param>
/// <param name="Scopes">What it may do, at least one of <see cref="ApiKeys.Scopes"/>.</param>
public sealed record CreateApiKeyRequest(string Label, IReadOnlyList<string> Scopes);

/// <summary>The key was made.</summary>
/// <param name="Key">The whole key; it cannot be shown again.</param>
public sealed record ApiKeyCreated(string Name, string Key);

/// <summary>Withdraws a key for good.</summary>
public sealed record WithdrawApiKeyRequest(string Name);

/// <summary>The key works no longer.</summary>
public sealed record ApiKeyWithdrawn(string Name);

/// <summary>Makes, withdraws and recognises API keys.</summary>
public static class ApiKeyWrites
{
    /// <summary>What every key begins with.</summary>
    public const string Prefix = "coop_";

    private const int RandomBytes = 24;

    /// <summary>Makes a key; it acts as the person of the session's context.</summary>
    public static Task<Outcome<ApiKeyCreated>> CreateApiKeyAsync(
        this CoopSession session, CreateApiKeyRequest request, CancellationToken stop = default)
    {
        if (request.Label.Trim().Length is 0 or > 60)
        {
            return Refuse<ApiKeyCreated>(new ApiKeyRefusal.NoLabel(60));
        }

        if (request.Scopes.Count == 0 || request.Scopes.Except(Scopes.All).Any())
        {
            return Refuse<ApiKeyCreated>(new ApiKeyRefusal.UnknownScope(string.Join(", ", Scopes.All)));
        }

        var key = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
        var document = new ApiKey
        {
            Id = HashOf(key),
            Name = $"key-{Mint.Ulid(session.Now)}",
            Label = request.Label.Trim(),
            Ending = key[^4..],
            Scopes = [.. request.Scopes.Distinct()],
            MadeBy = session.Context.RecordedBy,
            MadeAt = session.Now,
        };
        session.Documents.Insert(document);
        return Task.FromResult<Outcome<ApiKeyCreated>>(new ApiKeyCreated(document.Name, key));
    }

    /// <summary>Withdraws a key; doing so twice is no fault.</summary>
    public static async Task<Outcome<ApiKeyWithdrawn>> WithdrawApiKeyAsync(
        this CoopSession session, WithdrawApiKeyRequest request, CancellationToken stop = default)
    {
        var key = await session.Documents.Query<ApiKey>()
            .FirstOrDefaultAsync(k => k.Name == request.Name, stop);
        if (key is null)
        {
            return new ApiKeyRefusal.Unknown(request.Name);
        }

        session.Documents.Store(key with { WithdrawnAt = key.WithdrawnAt ?? session.Now });
        return new ApiKeyWithdrawn(key.Name);
    }

    /// <summary>The co-op's keys, newest first; the keys themselves are not in it.</summary>
    public static async Task<IReadOnlyList<ApiKey>> ApiKeysAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        await session.Query<ApiKey>().OrderByDescending(k => k.MadeAt).ToListAsync(stop);

    /// <summary>The working key of this co-op that <paramref name="key"/> is, or null.</summary>
    public static async Task<ApiKey?> FindApiKeyAsync(
        this IQuerySession session, string key, CancellationToken stop = default) =>
        key.StartsWith(Prefix, StringComparison.Ordinal)
            && await session.LoadAsync<ApiKey>(HashOf(key), stop) is { WithdrawnAt: null } known
            ? known
            : null;

    private static string HashOf(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static Task<Outcome<T>> Refuse<T>(Refusal reason) => Task.FromResult<Outcome<T>>(reason);
}
