using Coop.Traceability.Decisions;
using Coop.Traceability.Members;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Storage.Members;

/// <summary>Stores what <see cref="ChangeConsent"/> decides.</summary>
public static class GiveConsentWrite
{
    /// <summary>Records that a member consents, or withdraws.</summary>
    public static async Task<Outcome<ConsentRecorded>> GiveConsentAsync(
        this CoopSession session, GiveConsentRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.MemberByCodeAsync(request.MemberCode, stop) is not { } member)
        {
            return new MemberRefusal.NotFound(request.MemberCode);
        }

        var stream = await session.FetchAsync<Member>(member.Id, stop);
        var command = new ChangeConsent(
            request.MemberCode, request.Purpose, request.Given, request.TextVersion,
            FieldTime.Of(session.Now));
        return ChangeConsent.Decide(stream.Aggregate, command).AppendTo(stream) is { } no
            ? no
            : new ConsentRecorded(member.Code.Value, request.Purpose, request.Given);
    }
}
