using Marten;

namespace Coop.Traceability.Storage.Seals;

/// <summary>What is kept in the store about the proof of the books: streams, event names, indexes.</summary>
internal static class SealsStreams
{
    public static void Configure(StoreOptions options)
    {
    }
}
