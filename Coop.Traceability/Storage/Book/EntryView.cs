using Coop.Traceability.Book;

namespace Coop.Traceability.Storage.Book;

/// <summary>A record of the book as staff see it.</summary>
/// <param name="EventId">The fact that stands: corrections name it.</param>
/// <param name="RecordedBy">Pseudonymous key of who wrote it down.</param>
/// <param name="Late">Whether it was written down days after it happened.</param>
/// <param name="Plots">Keys of the plots it speaks of.</param>
/// <param name="Record">What was entered.</param>
public sealed record EntryView(
    RecordId Id, string Code, string Kind, DateOnly On, Guid EventId, DateTimeOffset RecordedAt,
    string RecordedBy, bool Late, bool IsCorrected, bool IsRetracted, DateOnly? DueOn, DateOnly? DoneOn,
    IReadOnlyList<string> Plots, BookRequest Record)
{
    /// <summary>Whether something must still be done about it.</summary>
    public bool IsOpen() => !IsRetracted && DueOn is not null && DoneOn is null;
}

/// <summary>A record and all that happened to it, the oldest first.</summary>
public sealed record EntryStory(EntryView Entry, IReadOnlyList<EntryStep> Steps);

/// <summary>One thing that happened to a record.</summary>
/// <param name="Kind">recorded, corrected, retracted, closed or answered.</param>
/// <param name="Text">The reason, the note or the reply.</param>
/// <param name="Record">What was entered, for a fact.</param>
public sealed record EntryStep(
    string Kind, Guid EventId, DateOnly On, DateTimeOffset RecordedAt, string RecordedBy, string? Text,
    BookRequest? Record)
{
    internal static EntryStep Of(BookEvent fact, Written written, Reading from)
    {
        var (kind, text, record) = fact switch
        {
            BookFact f => ("recorded", null, BookRequest.Of(f, from)),
            Corrected c => ("corrected", from.Text(c.Reason), null),
            Retracted r => ("retracted", from.Text(r.Reason), null),
            FindingClosed f => ("closed", from.Text(f.Note), null),
            ComplaintAnswered a => ("answered", from.Text(a.Reply), (BookRequest?)null),
            _ => throw new InvalidOperationException($"{fact.GetType().Name} is not of the book."),
        };
        return new EntryStep(kind, written.Event, fact.At.On, written.At, written.By, text, record);
    }
}
