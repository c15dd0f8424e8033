using Marten;

namespace Coop.Traceability.Storage;

/// <summary>Everything this library keeps in the store, on one screen: streams, event names,
/// indexes.</summary>
internal sealed class TraceabilityStreams : IConfigureMarten
{
    public void Configure(IServiceProvider services, StoreOptions options)
    {
    }
}
