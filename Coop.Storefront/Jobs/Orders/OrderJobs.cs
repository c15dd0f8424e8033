using Coop.Commerce.Identifiers;

namespace Coop.Storefront.Jobs.Orders;

/// <summary>The time to pay is over: release the goods if the order is still unpaid.</summary>
public sealed record ExpireOrderJob(OrderId Order, string Code) : IJob
{
    public static string Kind => "order.expire";
}

/// <summary>A transfer is overdue: show the office a task if it has still not come.</summary>
public sealed record RemindOfficeJob(OrderId Order, string Code) : IJob
{
    public static string Kind => "order.remind-office";
}
