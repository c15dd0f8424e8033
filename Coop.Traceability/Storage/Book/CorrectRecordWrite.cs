using Coop.Traceability.Book;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Settings;
using JasperFx.Events;

namespace Coop.Traceability.Storage.Book;

/// <summary>Puts another fact in the place of one that was entered wrongly.</summary>
/// <param name="Record">Code of the record.</param>
/// <param name="EventId">The fact that stood when it was looked at.</param>
/// <param name="Reason">Why; kept beside the book.</param>
/// <param name="Replacement">What is right.</param>
public sealed record CorrectRecordRequest(
    string Record, Guid EventId, string Reason, BookRequest Replacement);

/// <summary>Takes back what did not happen.</summary>
public sealed record RetractRecordRequest(string Record, Guid EventId, string Reason);

/// <summary>Says that a finding was put right.</summary>
/// <param name="By">Member code of who closed it.</param>
public sealed record CloseFindingRequest(string Record, DateOnly On, string? By, string? Note);

/// <summary>Says what whoever complained was answered.</summary>
public sealed record AnswerComplaintRequest(string Record, DateOnly On, string Reply);

/// <summary>The record was changed.</summary>
public sealed record RecordChanged(string Code, string Kind);

/// <summary>Stores what is decided about records that are in the book already.</summary>
public static class CorrectRecordWrite
{
    /// <summary>Corrects a record; both facts are kept.</summary>
    public static async Task<Outcome<RecordChanged>> CorrectRecordAsync(
        this CoopSession session, CorrectRecordRequest request, CancellationToken stop = default)
    {
        await session.TraceSettingsAsync(stop);
        return await session.FactOfAsync(request.Replacement, stop) switch
        {
            Outcome<BookFact>.Done { Value: var fact } => await session.ChangeAsync(
                request.Record, entry => CorrectRecord.Decide(entry, new CorrectRecord(
                    request.Record, request.EventId, session.Beside(request.Reason), fact,
                    session.Now)), stop),
            Outcome<BookFact>.Refused no => no.Reason,
            _ => throw new InvalidOperationException("A draft is made or refused."),
        };
    }

    /// <summary>Takes a record back.</summary>
    public static Task<Outcome<RecordChanged>> RetractRecordAsync(
        this CoopSession session, RetractRecordRequest request, CancellationToken stop = default) =>
        session.ChangeAsync(request.Record, entry => RetractRecord.Decide(entry, new RetractRecord(
            request.Record, request.EventId, session.Beside(request.Reason), session.Now)), stop);

    /// <summary>Closes a finding of an internal inspection.</summary>
    public static async Task<Outcome<RecordChanged>> CloseFindingAsync(
        this CoopSession session, CloseFindingRequest request, CancellationToken stop = default)
    {
        var members = await session.Documents.MembersByCodeAsync([request.By], stop);
        if (request.By is not null && !members.ContainsKey(RecordCode.Normal(request.By)))
        {
            return new MemberRefusal.NotFound(request.By);
        }

        MemberId? by = members.Values.FirstOrDefault() is { } member ? MemberId.Parse(member.Id) : null;
        return await session.ChangeAsync(request.Record, entry => CloseFinding.Decide(entry, new CloseFinding(
            request.Record, by, session.Beside(request.Note), request.On, session.Now)), stop);
    }

    /// <summary>Answers a complaint.</summary>
    public static Task<Outcome<RecordChanged>> AnswerComplaintAsync(
        this CoopSession session, AnswerComplaintRequest request, CancellationToken stop = default) =>
        session.ChangeAsync(request.Record, entry => AnswerComplaint.Decide(entry, new AnswerComplaint(
            request.Record, session.Beside(request.Reply), request.On, session.Now)), stop);

    private static async Task<Outcome<RecordChanged>> ChangeAsync(
        this CoopSession session, string record, Func<Entry?, Decision<BookEvent>> decide,
        CancellationToken stop)
    {
        if (await session.Documents.EntryByCodeAsync(record, stop) is not { } known)
        {
            return new BookRefusal.NotFound(record);
        }

        IEventStream<Entry> stream = await session.FetchAsync<Entry>(known.Id, stop);
        var decision = decide(stream.Aggregate);
        if (decision.AppendTo(stream) is { } no)
        {
            return no;
        }

        if (decision.Facts().Any(f => f is BookFact or Retracted))
        {
            var stands = decision.Facts().OfType<BookFact>().FirstOrDefault();
            if (await SupplyUse.FollowAsync(session, known.Id, stream.Aggregate!.Fact, stands, stop)
                is { } lacking)
            {
                return lacking;
            }
        }

        return new RecordChanged(known.Code.Value, known.Kind);
    }

    private static Sides.SideRef? Beside(this CoopSession session, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > Rule.LongestText)
        {
            return null;
        }

        var text = SideTexts.Of(session, typed);
        session.Documents.Store(text);
        return text.Ref();
    }
}
