using Marten;

namespace Coop.Traceability.Storage.Supplies;

/// <summary>What is kept in the store about purchased inputs: streams, event names, indexes.</summary>
internal static class SuppliesStreams
{
    public static void Configure(StoreOptions options)
    {
    }
}
