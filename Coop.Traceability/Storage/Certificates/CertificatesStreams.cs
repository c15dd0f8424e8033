using Marten;

namespace Coop.Traceability.Storage.Certificates;

/// <summary>What is kept in the store about certificates: streams, event names, indexes.</summary>
internal static class CertificatesStreams
{
    public static void Configure(StoreOptions options)
    {
    }
}
