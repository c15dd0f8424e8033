using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Moments;
using Coop.Traceability.People;
using Coop.Traceability.Storage.People;

namespace Coop.Traceability.Storage.Members;

/// <summary>Stores what <see cref="RegisterMember"/> decides, and the person in the vault.</summary>
public static class RegisterMemberWrite
{
    /// <summary>Kind of the vault's rows of members.</summary>
    public const string VaultKind = "member";

    /// <summary>Takes a household into the co-op.</summary>
    public static async Task<Outcome<MemberRegistered>> RegisterMemberAsync(
        this CoopSession session, RegisterMemberRequest request, CancellationToken stop = default)
    {
        var taken = await session.Documents.MemberByCodeAsync(request.Code, stop) is not null;
        var command = new RegisterMember(
            MemberId.From(Mint.Ulid(session.Now)), request.Code, request.Hamlet,
            PersonId.From(Mint.Ulid(session.Now)), request.Person, request.PublicName,
            request.ConsentToBeNamed,
            FieldTime.Of(session.Now));
        var decision = RegisterMember.Decide(taken, command);
        if (decision.Begin<Member, MemberEvent>(session, command.Id.Value) is { } no)
        {
            return no;
        }

        Keep(session, command);
        return new MemberRegistered(command.Id, RecordCode.Normal(request.Code));
    }

    private static void Keep(CoopSession session, RegisterMember command)
    {
        var known = PhoneNumber.TryParse(command.Details.Phone, out var phone);
        FullName.TryParse(command.Details.Name, out var name);
        var shown = FullName.TryParse(command.PublicName, out var other) ? other.Value : null;
        var fields = new Dictionary<string, string?>
        {
            [PersonFields.Name] = name.Value,
            [PersonFields.PublicName] = shown,
        };
        session.Need<PeopleVault>().Store(session, command.VaultKey, VaultKind, fields, known ? phone : null);
    }
}
