using Coop.Commerce.Storage.Orders;
using Coop.Storefront.Jobs.Certificates;
using Coop.Storefront.Jobs.Orders;
using Coop.Storefront.Jobs.Seals;
using Coop.Storefront.Jobs.Table;
using Coop.Traceability.Storage.Certificates;
using Marten;

namespace Coop.Storefront.Jobs;

/// <summary>Adds durable jobs to a host that has the store.</summary>
public static class JobsRegistration
{
    /// <summary>
    /// Registers the table, the timers of orders and the worker, which does nothing by itself.
    /// </summary>
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureMarten, JobTable>();
        services.AddSingleton<JobRoutes>();
        services.AddHttpClient<ITimeStamper, Rfc3161TimeStamper>();
        services.AddSingleton<JobWorker>();
        services.AddSingleton<IOrderTimers, OrderTimers>();
        services.AddJob<ExpireOrderJob, ExpireOrderHandler>();
        services.AddJob<RemindOfficeJob, RemindOfficeHandler>();
        services.AddJob<RefetchCardNoticeJob, RefetchCardNoticeHandler>();
        services.AddSingleton<ICertificateTimers, CertificateTimers>();
        services.AddJob<CertificateExpiringJob, CertificateExpiringHandler>();
        return services;
    }

    /// <summary>Lets this process carry jobs out as long as it runs.</summary>
    public static IServiceCollection AddRunningJobs(this IServiceCollection services) =>
        services.AddHostedService<JobService>().AddHostedService<SealService>();

    /// <summary>Registers a kind of job and who carries it out.</summary>
    public static IServiceCollection AddJob<TJob, THandler>(this IServiceCollection services)
        where TJob : IJob where THandler : class, IJobHandler<TJob> =>
        services.AddSingleton(JobRoute.To<TJob, THandler>());
}
