using Coop.Storefront.Jobs;
using Coop.Storefront.Recalls.Drills;

namespace Coop.Storefront.Recalls;

/// <summary>Adds recalls to a host that has the store and jobs.</summary>
public static class RecallsRegistration
{
    public static IServiceCollection AddRecalls(this IServiceCollection services)
    {
        services.AddSingleton<RecallScopes>();
        services.AddJob<RecheckRecallJob, RecheckRecallHandler>();
        services.AddSingleton<DrillRun>();
        services.AddJob<DrillJob, DrillHandler>();
        return services;
    }
}
