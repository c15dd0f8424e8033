using Coop.Commerce.Identifiers;
using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Orders;

/// <summary>
/// What must happen to an order later. The host keeps timers durably and inside the session's own
/// transaction, runs
/// them at least once, and answers <see cref="OrderTimerKind.Expire"/> with <see cref="ExpireOrderRequest"/>.
/// </summary>
public interface IOrderTimers
{
    /// <summary>Adds a timer to the transaction of <paramref name="session"/>.</summary>
    Task ScheduleAsync(CoopSession session, OrderTimer timer, CancellationToken stop = default);
}

/// <summary>One thing to do for one order.</summary>
/// <param name="At">The instant it falls due.</param>
public sealed record OrderTimer(OrderId Order, string Code, OrderTimerKind Kind, DateTimeOffset At);

/// <summary>What a timer is for.</summary>
public enum OrderTimerKind
{
    /// <summary>Release the goods if the order is still unpaid.</summary>
    Expire,

    /// <summary>Show the office a task: this transfer has not come yet.</summary>
    RemindOffice,
}
