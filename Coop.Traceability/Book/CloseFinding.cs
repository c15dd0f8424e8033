using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>Says that what an internal inspection found has been put right.</summary>
public sealed record CloseFinding(
    string Record, MemberId? By, SideRef? Note, DateOnly On, DateTimeOffset Now)
{
    public static Decision<BookEvent> Decide(Entry? entry, CloseFinding command) => entry switch
    {
        _ when Open(entry, BookKinds.Inspection, command.Record, command.On, command.Now) is { } no => no,
        _ => new FindingClosed(command.By, command.Note) { At = FieldTime.Of(command.On) },
    };

    /// <summary>Whether something waits here to be brought to its end on a day.</summary>
    internal static BookRefusal? Open(
        Entry? entry, string kind, string record, DateOnly on, DateTimeOffset now) => entry switch
    {
        null => new BookRefusal.NotFound(record),
        { IsRetracted: true } => new BookRefusal.IsRetracted(record),
        _ when entry.Kind != kind || !entry.IsOpen() => new BookRefusal.NothingOpen(record, entry.DoneOn),
        _ when FieldTime.Of(on).IsAheadOf(now) => new BookRefusal.Ahead(on, now),
        _ => Rule.Ordered("on", entry.Fact.At.On, on),
    };
}
