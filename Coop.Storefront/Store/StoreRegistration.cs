using Coop.Commerce.Storage;
using Coop.Storefront.Http;
using Coop.Storefront.Http.Keeping;
using Coop.Storefront.Jobs;
using Coop.Storefront.Recalls;
using Marten;
using Npgsql;

namespace Coop.Storefront.Store;

/// <summary>The one store of the whole program: both libraries' things and the storefront's own.</summary>
public static class StoreRegistration
{
    private const string LockTimeout = "-c lock_timeout=5000";

    /// <summary>Registers store, write path and the storefront's documents on one database.</summary>
    public static IServiceCollection AddCoopStore(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => new NpgsqlDataSourceBuilder(Tuned(connectionString)).Build());
        services.AddMarten().UseNpgsqlDataSource().UseLightweightSessions();
        services.AddCommerce();
        services.AddJobs();
        services.AddRecalls();
        services.AddVault();
        services.AddSingleton<IConfigureMarten, StorefrontDocuments>();
        services.AddSingleton<IConfigureMarten, KeptAnswerTable>();
        services.AddSingleton<Freshness>();
        services.AddSingleton<IConfigureMarten>(provider => provider.GetRequiredService<Freshness>());
        services.AddSingleton<KeptAnswers>();
        services.AddSingleton<Commands>();
        services.AddSingleton<CoopHosts>();
        services.AddHostedService<SchemaAtStart>();
        return services;
    }

    /// <summary>
    /// Waiting for a lock ends after a while (503), and statements used often are prepared.
    /// </summary>
    private static string Tuned(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.MaxAutoPrepare = settings.MaxAutoPrepare == 0 ? 100 : settings.MaxAutoPrepare;
        settings.AutoPrepareMinUsages = 2;
        settings.Options ??= LockTimeout;
        return settings.ConnectionString;
    }
}
