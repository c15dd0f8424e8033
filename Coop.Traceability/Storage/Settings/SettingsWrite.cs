using Marten;

namespace Coop.Traceability.Storage.Settings;

/// <summary>Reads and sets <see cref="TraceSettings"/>.</summary>
public static class SettingsWrite
{
    /// <summary>The co-op's settings, or the defaults; the session marks late entries by them.</summary>
    internal static async Task<TraceSettings> TraceSettingsAsync(
        this CoopSession session, CancellationToken stop)
    {
        var settings = await session.Documents.TraceSettingsAsync(stop);
        session.LateAfter = TimeSpan.FromDays(settings.LateAfterDays);
        return settings;
    }

    /// <summary>The co-op's settings, or the defaults.</summary>
    public static async Task<TraceSettings> TraceSettingsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        await session.LoadAsync<TraceSettings>(TraceSettings.Key, stop) ?? new TraceSettings();

    /// <summary>Replaces the settings of the session's co-op.</summary>
    public static void SetTraceSettings(this CoopSession session, TraceSettings settings) =>
        session.Documents.Store(settings);
}
