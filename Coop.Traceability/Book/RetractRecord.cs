using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>Takes back what did not happen. It stays to be seen, with the reason.</summary>
/// <param name="EventId">The fact the person saw.</param>
public sealed record RetractRecord(string Record, Guid EventId, SideRef? Reason, DateTimeOffset Now)
{
    public static Decision<BookEvent> Decide(Entry? entry, RetractRecord command) => entry switch
    {
        _ when CorrectRecord.Standing(entry, command.Record, command.EventId) is { } no => no,
        _ when Rule.Given("reason", command.Reason) is { } none => none,
        _ => new Retracted(command.EventId, command.Reason!) { At = FieldTime.Of(command.Now) },
    };
}
