using System.Text;
using Coop.Commerce.Inputs;
using Coop.Commerce.Settings;
using Coop.Traceability.Decisions;
using Coop.Traceability.People;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Settings;
using Marten;

namespace Coop.Commerce.Storage.Settings;

/// <summary>Reads and sets what a co-op decides about its shop.</summary>
public static class SettingsStore
{
    private static readonly CoopSettingsValidator Form = new();

    /// <summary>The co-op's settings; the defaults, with order taking off, until somebody fills them
    /// in.</summary>
    public static async Task<CoopSettings> CoopSettingsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        await session.LoadAsync<CoopSettings>(CoopSettings.Key, stop) ?? new CoopSettings();

    /// <summary>
    /// Replaces the settings, claims the co-op's host names and hands the lot prefix on; what cannot be so is
    /// refused with every field named. Answers with the settings as they are kept.
    /// </summary>
    public static async Task<Outcome<CoopSettings>> SetCoopSettingsAsync(
        this CoopSession session, CoopSettings settings, CancellationToken stop = default) =>
        await session.ReplaceAsync(await session.Documents.CoopSettingsAsync(stop), settings, stop);

    /// <summary>
    /// Changes the settings as they were when <paramref name="expectedVersion"/> was read; refused when
    /// someone else saved them since.
    /// </summary>
    public static async Task<Outcome<CoopSettings>> ChangeCoopSettingsAsync(
        this CoopSession session, long expectedVersion, Func<CoopSettings, CoopSettings> change,
        CancellationToken stop = default)
    {
        var before = await session.Documents.CoopSettingsAsync(stop);
        return before.Version == expectedVersion
            ? await session.ReplaceAsync(before, change(before), stop)
            : new SettingsRefusal.ChangedMeanwhile(expectedVersion, before.Version);
    }

    private static async Task<Outcome<CoopSettings>> ReplaceAsync(
        this CoopSession session, CoopSettings before, CoopSettings wanted, CancellationToken stop)
    {
        if (Form.Refusal(wanted) is { } invalid)
        {
            return invalid;
        }

        var settings = wanted with { Id = CoopSettings.Key, Version = before.Version + 1 };
        var trace = await session.Documents.TraceSettingsAsync(stop);
        session.Documents.Store(settings);
        foreach (var host in settings.Hosts.Except(before.Hosts))
        {
            session.Documents.Store(new CoopHost(host.ToLowerInvariant(), session.Context.Tenant));
        }

        foreach (var host in before.Hosts.Except(settings.Hosts))
        {
            session.Documents.Delete<CoopHost>(host.ToLowerInvariant());
        }

        session.SetTraceSettings(trace with { LotPrefix = settings.LotPrefix });
        return settings;
    }

    /// <summary>A credential as it is kept: encrypted, bound to the co-op.</summary>
    public static string LockSecret(this IVaultCipher cipher, string tenant, string secret) =>
        Convert.ToBase64String(cipher.Lock(Row(tenant), Encoding.UTF8.GetBytes(secret)));

    /// <summary>A kept credential in the clear; null when it was never set or the key is another.</summary>
    public static string? OpenSecret(this IVaultCipher cipher, string tenant, string kept)
    {
        if (kept.Length == 0)
        {
            return null;
        }

        try
        {
            return Encoding.UTF8.GetString(cipher.Open(Row(tenant), Convert.FromBase64String(kept)));
        }
        catch (Exception fault) when (fault is FormatException
            or System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Those of several kept credentials that can be opened.</summary>
    public static IReadOnlyList<string> OpenSecrets(
        this IVaultCipher cipher, string tenant, IEnumerable<string> kept) =>
        [.. kept.Select(one => cipher.OpenSecret(tenant, one)).OfType<string>()];

    private static string Row(string tenant) => $"settings\n{tenant}";
}
