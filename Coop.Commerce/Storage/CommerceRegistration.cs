using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Payments;
using Coop.Commerce.Stripe;
using Coop.Traceability.Storage;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Coop.Commerce.Storage;

/// <summary>Adds this library, and Traceability under it, to a host that has called
/// <c>AddMarten</c>.</summary>
public static class CommerceRegistration
{
    /// <summary>
    /// Registers the shop's streams and tables. May be called twice. The host must also supply
    /// <see cref="Commerce.Orders.IPlaces"/>, <see cref="Orders.IOrderTimers"/> and the vault's cipher.
    /// </summary>
    public static IServiceCollection AddCommerce(this IServiceCollection services)
    {
        services.AddTraceability();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureMarten, CommerceStreams>());
        services.TryAddSingleton<ICardProvider>(_ => new StripeCards());
        services.TryAddSingleton<CardCheckout>();
        return services;
    }
}
