using Marten;

namespace Coop.Traceability.Storage.Recalls;

/// <summary>What is kept in the store about recalls: streams, event names, indexes.</summary>
internal static class RecallsStreams
{
    public static void Configure(StoreOptions options)
    {
    }
}
