using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>Says what whoever complained was answered.</summary>
public sealed record AnswerComplaint(string Record, SideRef? Reply, DateOnly On, DateTimeOffset Now)
{
    public static Decision<BookEvent> Decide(Entry? entry, AnswerComplaint command) => entry switch
    {
        _ when CloseFinding.Open(entry, BookKinds.Complaint, command.Record, command.On, command.Now)
            is { } no => no,
        _ when Rule.Given("reply", command.Reply) is { } none => none,
        _ => new ComplaintAnswered(command.Reply) { At = FieldTime.Of(command.On) },
    };
}
