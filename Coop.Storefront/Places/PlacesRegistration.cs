using Coop.Commerce.Orders;

namespace Coop.Storefront.Places;

/// <summary>Makes the list of places known.</summary>
public static class PlacesRegistration
{
    /// <summary>The list is read once, when it is first asked for.</summary>
    public static IServiceCollection AddPlaces(this IServiceCollection services)
    {
        services.AddSingleton(_ => PlaceList.Load());
        services.AddSingleton<IPlaces>(provider => provider.GetRequiredService<PlaceList>());
        return services;
    }
}
