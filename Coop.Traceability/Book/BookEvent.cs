using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Book;

/// <summary>
/// What can happen to a record of the book: a fact is entered, corrected (the correction names the fact, its
/// replacement follows), found not to have happened, or brought to its end. A closed family.
/// </summary>
public abstract record BookEvent : IOccurred
{
    private protected BookEvent() { }

    /// <summary>When it happened.</summary>
    public FieldTime At { get; init; } = null!;
}

/// <summary>A fact was entered wrongly; what is right follows at once. Both are kept.</summary>
/// <param name="EventId">The fact that was wrong.</param>
/// <param name="Reason">Why, in a side document.</param>
public sealed record Corrected(Guid EventId, SideRef Reason) : BookEvent;

/// <summary>A fact was entered though it did not happen.</summary>
/// <param name="EventId">The fact.</param>
/// <param name="Reason">Why, in a side document.</param>
public sealed record Retracted(Guid EventId, SideRef Reason) : BookEvent;

/// <summary>What an internal inspection found has been put right.</summary>
/// <param name="By">The member who closed it; null when it was the recorder.</param>
/// <param name="Note">What was done, in a side document.</param>
public sealed record FindingClosed(MemberId? By, SideRef? Note) : BookEvent;

/// <summary>Whoever complained was answered.</summary>
/// <param name="Reply">What was answered, in a side document.</param>
public sealed record ComplaintAnswered(SideRef? Reply) : BookEvent;
