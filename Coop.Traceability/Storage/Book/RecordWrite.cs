using System.Security.Cryptography;
using Coop.Traceability.Book;
using Coop.Traceability.Decisions;
using Coop.Traceability.Evidence;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage.Evidence;
using Coop.Traceability.Storage.Settings;

namespace Coop.Traceability.Storage.Book;

/// <summary>Stores what <see cref="EnterRecord"/> decides.</summary>
public static class RecordWrite
{
    private const int Characters = 6;

    /// <summary>Enters a fact of any kind into the book.</summary>
    public static async Task<Outcome<RecordEntered>> RecordAsync(
        this CoopSession session, BookRequest request, CancellationToken stop = default)
    {
        await session.TraceSettingsAsync(stop);
        switch (await session.FactOfAsync(request, stop))
        {
            case Outcome<BookFact>.Done { Value: var draft }:
                var body = RandomNumberGenerator.GetString(CheckCharacter.Alphabet, Characters);
                var code = RecordCode.Parse($"{BookKinds.Prefix(draft.Kind())}-{body}");
                var id = RecordId.From(Mint.Ulid(session.Now));
                var decision = EnterRecord.Decide(
                    null, new EnterRecord(draft with { Code = code }, session.Now));
                var refusal = decision.Begin<Entry, BookEvent>(session, id.Value)
                    ?? await SupplyUse.FollowAsync(session, id.Value, null, draft, stop);
                return refusal is not null
                    ? refusal
                    : new RecordEntered(id, code.Value, draft.Kind(), draft.At.On);
            case Outcome<BookFact>.Refused refused:
                return refused.Reason;
            default:
                throw new InvalidOperationException("A draft is made or refused.");
        }
    }

    /// <summary>The fact that a request speaks of, with all it names found.</summary>
    internal static async Task<Outcome<BookFact>> FactOfAsync(
        this CoopSession session, BookRequest request, CancellationToken stop)
    {
        var with = await Drafting.ForAsync(session, request, stop);
        var fact = request.Draft(with) with
        {
            At = FieldTime.Of(request.On), OnBehalfOf = with.Member(request.OnBehalfOf),
            Evidence = [.. (request.Evidence ?? []).Distinct()],
        };
        var missing = fact.Evidence.Count > 0 && fact.Evidence.All(KeepFile.IsName)
            ? await session.Documents.MissingFilesAsync(fact.Evidence, stop)
            : [];
        return with.Refusal is { } no ? no
            : missing is [var file, ..] ? new EvidenceRefusal.NotFound(file)
            : fact;
    }
}

/// <summary>The fact is in the book.</summary>
public sealed record RecordEntered(RecordId Id, string Code, string Kind, DateOnly On);
