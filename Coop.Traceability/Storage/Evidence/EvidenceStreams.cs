using Marten;

namespace Coop.Traceability.Storage.Evidence;

/// <summary>What is kept in the store about evidence files: streams, event names, indexes.</summary>
internal static class EvidenceStreams
{
    public static void Configure(StoreOptions options)
    {
    }
}
