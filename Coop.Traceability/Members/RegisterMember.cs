using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.People;

namespace Coop.Traceability.Members;

/// <summary>Takes a household into the co-op.</summary>
/// <param name="Id">Fresh key of its stream.</param>
/// <param name="VaultKey">Where the vault will keep the person.</param>
/// <param name="Details">Looked at here, never put into an event.</param>
/// <param name="Named">Whether it agreed to be named.</param>
public sealed record RegisterMember(
    MemberId Id, string Code, string Hamlet, PersonId VaultKey, PersonDetails Details, string? PublicName,
    bool Named, FieldTime At)
{
    /// <summary>Most characters of a hamlet's name.</summary>
    public const int LongestHamlet = 80;

    /// <summary>Version of the consent text of the registration form.</summary>
    public const string ConsentText = "register-1";

    /// <param name="taken">Whether another household of the co-op has the code.</param>
    public static Decision<MemberEvent> Decide(bool taken, RegisterMember command)
    {
        if (!RecordCode.TryParse(command.Code, out var code))
        {
            return new MemberRefusal.CodeInvalid(command.Code ?? "");
        }

        var hamlet = (command.Hamlet ?? "").Trim().Normalize(NormalizationForm.FormC);
        if (Fault(command, hamlet) is { } fault)
        {
            return fault;
        }

        if (taken)
        {
            return new MemberRefusal.CodeTaken(code.Value);
        }

        var registered = new MemberEvent.Registered(command.Id, code, hamlet, command.VaultKey, command.At);
        return command.Named
            ? new MemberEvent[]
            {
                registered, new MemberEvent.ConsentGiven(Purposes.BeNamed, ConsentText, command.At),
            }
            : new MemberEvent[] { registered };
    }

    private static MemberRefusal? Fault(RegisterMember command, string hamlet) => command switch
    {
        _ when hamlet.Length is 0 or > LongestHamlet => new MemberRefusal.HamletInvalid(LongestHamlet),
        _ when !FullName.TryParse(command.Details.Name, out _) => BadName(),
        { PublicName: { Length: > 0 } shown } when !FullName.TryParse(shown, out _) => BadName(),
        { Details.Phone: { Length: > 0 } phone }
            when !PhoneNumber.TryParse(phone, out var number) || !number.IsVietnameseMobile =>
            new MemberRefusal.PhoneInvalid(),
        _ => null,
    };

    private static MemberRefusal.NameInvalid BadName() => new(FullName.Shortest, FullName.Longest);
}
