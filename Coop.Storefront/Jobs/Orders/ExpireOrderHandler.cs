using Coop.Commerce.Storage.Orders;

namespace Coop.Storefront.Jobs.Orders;

/// <summary>Releases the goods of an order nobody paid in time; does nothing to any other.</summary>
internal sealed class ExpireOrderHandler : IJobHandler<ExpireOrderJob>
{
    public Task RunAsync(ExpireOrderJob job, JobRun run, CancellationToken stop) =>
        run.CompleteAsync(session => session.ExpireOrderAsync(new ExpireOrderRequest(job.Order), stop));
}
