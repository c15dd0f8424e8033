using Coop.Storefront.Account;
using Coop.Storefront.Setup;

namespace Coop.Storefront.Office;

/// <summary>Adds the office: signing in, the first set-up, the pages.</summary>
public static class OfficeRegistration
{
    /// <summary>Registers it; the keys that protect sessions live in the data folder.</summary>
    public static IServiceCollection AddOffice(this IServiceCollection services, string dataFolder) =>
        services.AddAccount(Path.GetFullPath(Path.Combine(dataFolder, "keys", "sessions"))).AddSetup();
}
