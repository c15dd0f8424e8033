using Coop.Traceability.Identifiers;
using Coop.Traceability.People;

namespace Coop.Traceability.Storage.Members;

/// <summary>Takes a household into the co-op.</summary>
/// <param name="Code">Its code, unique in the co-op, for example <c>NH-04</c>.</param>
/// <param name="Hamlet">The hamlet it lives in.</param>
/// <param name="Person">Who it is; goes to the vault.</param>
/// <param name="PublicName">What the page may call it once it consents; goes to the vault. Null for its
/// full name.</param>
/// <param name="ConsentToBeNamed">Whether it agreed that pages name it.</param>
public sealed record RegisterMemberRequest(
    string Code, string Hamlet, PersonDetails Person, string? PublicName, bool ConsentToBeNamed);

/// <summary>The household is a member.</summary>
public sealed record MemberRegistered(MemberId Id, string Code);
