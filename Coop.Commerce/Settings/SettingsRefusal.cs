using Coop.Traceability.Decisions;

namespace Coop.Commerce.Settings;

/// <summary>Why the settings of a co-op cannot be changed.</summary>
public abstract record SettingsRefusal : Refusal
{
    private SettingsRefusal() { }

    /// <summary>Someone else saved the settings since the edit began.</summary>
    public sealed record ChangedMeanwhile(long ExpectedVersion, long CurrentVersion)
        : SettingsRefusal, IConflicting
    {
        public override string Code => "settings.changed-meanwhile";
    }
}
