using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Jobs;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Recalls.Drills;

/// <summary>Switches the drill of every night on and off.</summary>
public static class SwitchDrill
{
    /// <summary>
    /// Changes the co-op's settings; when that switches the drill on, the first one waits for the next night.
    /// </summary>
    /// <param name="version">Of the settings as they were read.</param>
    public static async Task<Outcome<CoopSettings>> ChangeSettingsAsync(
        this CoopSession session, long version, Func<CoopSettings, CoopSettings> change,
        CancellationToken stop = default)
    {
        var before = (await session.Documents.CoopSettingsAsync(stop)).Drill;
        var changed = await session.ChangeCoopSettingsAsync(version, change, stop);
        if (changed is Outcome<CoopSettings>.Done { Value.Drill: { On: true } now } && now != before)
        {
            session.QueueJob(new DrillJob(now.Turn), DrillNights.Next(session.Now));
        }

        return changed;
    }

    /// <summary>Moves the switch alone; where it is already, nothing is queued twice.</summary>
    public static async Task<Outcome<CoopSettings>> SwitchDrillAsync(
        this CoopSession session, bool on, CancellationToken stop = default)
    {
        var settings = await session.Documents.CoopSettingsAsync(stop);
        return settings.Drill.On == on
            ? settings
            : await session.ChangeSettingsAsync(
                settings.Version, s => s with { Drill = s.Drill.Switched(on) }, stop);
    }
}
