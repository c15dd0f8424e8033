using Coop.Traceability.Decisions;

namespace Coop.Traceability.Book;

/// <summary>Enters a fact into the book.</summary>
/// <param name="Now">The recorder's clock.</param>
public sealed record EnterRecord(BookFact Fact, DateTimeOffset Now)
{
    /// <summary>Entering what is there already changes nothing.</summary>
    public static Decision<BookEvent> Decide(Entry? entry, EnterRecord command) => entry switch
    {
        not null => Array.Empty<BookEvent>(),
        _ when Fault(command.Fact, command.Now) is { } fault => fault,
        _ => command.Fact,
    };

    /// <summary>What keeps a fact from being written down.</summary>
    internal static BookRefusal? Fault(BookFact fact, DateTimeOffset now) => fact switch
    {
        _ when fact.At.IsAheadOf(now) => new BookRefusal.Ahead(fact.At.On, now),
        _ when fact.Evidence.FirstOrDefault(file => !Rule.IsHash(file)) is { } file =>
            new BookRefusal.EvidenceInvalid(file),
        _ => fact.Fault(),
    };
}
