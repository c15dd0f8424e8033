using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Members;

/// <summary>A member household as it stands.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Code">Unique in the co-op.</param>
/// <param name="Person">Where the vault keeps who it is.</param>
/// <param name="Consents">Purposes it agrees to now.</param>
public sealed record Member(
    string Id, RecordCode Code, string Hamlet, PersonId Person, IReadOnlyList<string> Consents)
{
    /// <summary>Whether public pages may name it.</summary>
    public bool MayBeNamed() => Agrees(Purposes.BeNamed);

    /// <summary>Whether it agrees to <paramref name="purpose"/> now.</summary>
    public bool Agrees(string purpose) => Consents.Contains(purpose);

    /// <summary>One fact further.</summary>
    public static Member Fold(Member? member, MemberEvent fact) => (member, fact) switch
    {
        (null, MemberEvent.Registered e) => new Member(e.Member.Value, e.Code, e.Hamlet, e.Person, []),
        ({ } m, MemberEvent.ConsentGiven e) =>
            m with { Consents = [.. m.Consents.Except([e.Purpose]), e.Purpose] },
        ({ } m, MemberEvent.ConsentWithdrawn e) => m with { Consents = [.. m.Consents.Except([e.Purpose])] },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };
}
