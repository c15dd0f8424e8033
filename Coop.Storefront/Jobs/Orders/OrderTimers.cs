using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Jobs.Orders;

/// <summary>Keeps the timers of orders as jobs.</summary>
internal sealed class OrderTimers : IOrderTimers
{
    public Task ScheduleAsync(CoopSession session, OrderTimer timer, CancellationToken stop = default)
    {
        switch (timer.Kind)
        {
            case OrderTimerKind.Expire:
                session.QueueJob(new ExpireOrderJob(timer.Order, timer.Code), timer.At);
                break;
            case OrderTimerKind.RemindOffice:
                session.QueueJob(new RemindOfficeJob(timer.Order, timer.Code), timer.At);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(timer), timer.Kind, "Unknown kind of timer.");
        }

        return Task.CompletedTask;
    }
}
