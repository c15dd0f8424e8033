using Coop.Traceability.Decisions;
using Coop.Traceability.Members;

namespace Coop.Traceability.Storage.People;

/// <summary>Asks to delete for good what the vault holds of a household's person.</summary>
/// <param name="MemberCode">The household.</param>
public sealed record ForgetPersonRequest(string MemberCode);

/// <summary>The person is forgotten.</summary>
public sealed record PersonForgotten(string MemberCode);

/// <summary>Forgets people.</summary>
public static class ForgetPersonWrite
{
    /// <summary>
    /// Deletes name and phone of a household's person. Events carry the row's key only: they stay as they
    /// are, and so does every proof. Forgetting twice is done as well.
    /// </summary>
    public static async Task<Outcome<PersonForgotten>> ForgetPersonAsync(
        this CoopSession session, ForgetPersonRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.MemberByCodeAsync(request.MemberCode, stop) is not { } member)
        {
            return new MemberRefusal.NotFound(request.MemberCode);
        }

        session.Need<PeopleVault>().Forget(session, member.Person);
        return new PersonForgotten(member.Code.Value);
    }
}
