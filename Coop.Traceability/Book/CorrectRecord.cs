using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>Puts another fact in the place of one that was entered wrongly. Both are kept.</summary>
/// <param name="Record">Named in refusals.</param>
/// <param name="EventId">The fact the corrector saw.</param>
/// <param name="Reason">Null when none was given.</param>
/// <param name="Fact">What is right.</param>
public sealed record CorrectRecord(
    string Record, Guid EventId, SideRef? Reason, BookFact Fact, DateTimeOffset Now)
{
    public static Decision<BookEvent> Decide(Entry? entry, CorrectRecord command) => entry switch
    {
        _ when Standing(entry, command.Record, command.EventId) is { } no => no,
        _ when entry!.Kind != command.Fact.Kind() =>
            new BookRefusal.KindDiffers(command.Record, entry.Kind, command.Fact.Kind()),
        _ when Rule.Given("reason", command.Reason) is { } none => none,
        _ when EnterRecord.Fault(command.Fact, command.Now) is { } fault => fault,
        _ => new BookEvent[]
        {
            new Corrected(command.EventId, command.Reason!) { At = FieldTime.Of(command.Now) },
            command.Fact with { Code = entry!.Code },
        },
    };

    /// <summary>Whether the fact named is the one that stands.</summary>
    internal static BookRefusal? Standing(Entry? entry, string record, Guid named) => entry switch
    {
        null => new BookRefusal.NotFound(record),
        { IsRetracted: true } => new BookRefusal.IsRetracted(record),
        _ when entry.Written.Event != named =>
            new BookRefusal.NotCurrent(record, named, entry.Written.Event),
        _ => null,
    };
}
