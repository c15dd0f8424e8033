using Marten;

namespace Coop.Traceability.Tests.Storage;

/// <summary>The stored names of all events of this library.</summary>
internal static class EventNames
{
    public static IReadOnlyList<string> Of(IDocumentStore store) => [.. Types(store).Keys];

    /// <summary>Types by stored name, in the order of the names.</summary>
    public static SortedDictionary<string, Type> Types(IDocumentStore store) => new(
        store.Options.Events.AllKnownEventTypes()
            .Where(e => e.EventType.Namespace?.StartsWith("Coop.", StringComparison.Ordinal) == true)
            .ToDictionary(e => e.EventTypeName, e => e.EventType),
        StringComparer.Ordinal);
}
