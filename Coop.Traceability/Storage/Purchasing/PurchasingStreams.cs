using Marten;

namespace Coop.Traceability.Storage.Purchasing;

/// <summary>What is kept in the store about buying leaf from members: streams, event names,
/// indexes.</summary>
internal static class PurchasingStreams
{
    public static void Configure(StoreOptions options)
    {
    }
}
