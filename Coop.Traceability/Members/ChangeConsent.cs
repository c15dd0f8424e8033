using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Members;

/// <summary>A member agrees to something, or no longer does. Saying it twice records nothing new.</summary>
public sealed record ChangeConsent(
    string Member, string Purpose, bool Given, string TextVersion, FieldTime At)
{
    /// <summary>Most characters of a text version.</summary>
    public const int LongestVersion = 40;

    public static Decision<MemberEvent> Decide(Member? member, ChangeConsent command) => command switch
    {
        _ when member is null => new MemberRefusal.NotFound(command.Member),
        _ when !Purposes.All.Contains(command.Purpose) => new MemberRefusal.PurposeUnknown(command.Purpose),
        { TextVersion: null or "" or { Length: > LongestVersion } } =>
            new MemberRefusal.TextVersionInvalid(LongestVersion),
        _ when member.Agrees(command.Purpose) == command.Given => Array.Empty<MemberEvent>(),
        { Given: true } => new MemberEvent.ConsentGiven(command.Purpose, command.TextVersion, command.At),
        _ => new MemberEvent.ConsentWithdrawn(command.Purpose, command.TextVersion, command.At),
    };
}
