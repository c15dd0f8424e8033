using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Members;

/// <summary>
/// What can happen to a member household. Holds no name and no phone: those are in the vault.
/// </summary>
public abstract record MemberEvent
{
    private MemberEvent() { }

    /// <summary>The household joined.</summary>
    /// <param name="Person">Where the vault keeps who it is.</param>
    public sealed record Registered(
        MemberId Member, RecordCode Code, string Hamlet, PersonId Person, FieldTime At)
        : MemberEvent, IOccurred;

    /// <summary>It agreed to something.</summary>
    /// <param name="Purpose">One of <see cref="Purposes.All"/>.</param>
    /// <param name="TextVersion">Version of the text that was read to it.</param>
    public sealed record ConsentGiven(string Purpose, string TextVersion, FieldTime At)
        : MemberEvent, IOccurred;

    /// <summary>It no longer agrees; pages change at once, also those of packs printed long ago.</summary>
    public sealed record ConsentWithdrawn(string Purpose, string TextVersion, FieldTime At)
        : MemberEvent, IOccurred;
}
