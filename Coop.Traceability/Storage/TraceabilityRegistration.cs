using Coop.Traceability.Storage.Certificates;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Seals;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Coop.Traceability.Storage;

/// <summary>Adds this library to a host that has called <c>AddMarten</c>.</summary>
public static class TraceabilityRegistration
{
    /// <summary>Registers the store's switches, this library's streams and the write path. May be called
    /// twice.</summary>
    public static IServiceCollection AddTraceability(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Ledger>();
        services.TryAddSingleton<PeopleVault>();
        services.TryAddSingleton<Sealer>();
        services.TryAddSingleton<SealAudit>();
        services.TryAddSingleton<ICertificateTimers, NoTimers>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureMarten, StoreConventions>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureMarten, TraceabilityStreams>());
        return services;
    }
}
