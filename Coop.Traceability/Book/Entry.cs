using Coop.Traceability.Identifiers;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>A record of the book as it stands.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Day">The local day of the fact that stands, <c>yyyy-MM-dd</c>: lists go by it.</param>
/// <param name="Plots">Keys of the plots the fact that stands speaks of.</param>
/// <param name="Fact">The fact that stands, or stood when it was taken back.</param>
/// <param name="Written">By whom and when that fact was written down.</param>
/// <param name="Late">Whether the record was first written down days after it happened.</param>
/// <param name="Corrections">The oldest first.</param>
/// <param name="IsRetracted">It did not happen.</param>
/// <param name="DueOn">When something must be done about it; null when nothing must.</param>
/// <param name="DoneOn">When it was closed or answered.</param>
public sealed record Entry(
    string Id, RecordCode Code, string Kind, string Day, IReadOnlyList<string> Plots, BookFact Fact,
    Written Written, bool Late, IReadOnlyList<EntryCorrection> Corrections, bool IsRetracted,
    DateOnly? DueOn, DateOnly? DoneOn)
{
    /// <summary>Whether something must still be done about it.</summary>
    public bool IsOpen() => !IsRetracted && DueOn is not null && DoneOn is null;

    /// <summary>One fact further. Facts of a record are folded as they were written: a replacement takes
    /// the place, and the day, of what it corrects.</summary>
    public static Entry Fold(Entry? entry, string id, BookEvent fact, Written written) => (entry, fact) switch
    {
        (null, BookFact f) => new Entry(
            id, f.Code, f.Kind(), DayOf(f), PlotsOf(f), f, written, written.Late, [], false, f.Due(), null),
        ({ } e, BookFact f) => e with
        {
            Day = DayOf(f), Plots = PlotsOf(f), Fact = f, Written = written, DueOn = f.Due(),
        },
        ({ } e, Corrected c) => e with
        {
            Corrections = [.. e.Corrections, Change(c.EventId, c.Reason, written)],
        },
        ({ } e, Retracted r) => e with
        {
            Corrections = [.. e.Corrections, Change(r.EventId, r.Reason, written)], IsRetracted = true,
        },
        ({ } e, FindingClosed or ComplaintAnswered) => e with { DoneOn = fact.At.On },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };

    private static string DayOf(BookFact fact) =>
        fact.At.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> PlotsOf(BookFact fact) => [.. fact.Where().Select(p => p.Value)];

    private static EntryCorrection Change(Guid wrong, SideRef reason, Written written) =>
        new(wrong, reason, written.At, written.By);
}

/// <summary>By whom and when a fact was written down, from its headers.</summary>
/// <param name="Event">The event's id: corrections name it.</param>
/// <param name="By">Pseudonymous key of the recorder.</param>
/// <param name="Late">Days after it happened.</param>
public sealed record Written(Guid Event, DateTimeOffset At, string By, bool Late);

/// <summary>A correction of a record.</summary>
/// <param name="Event">The fact that was wrong.</param>
public sealed record EntryCorrection(Guid Event, SideRef Reason, DateTimeOffset At, string By);
