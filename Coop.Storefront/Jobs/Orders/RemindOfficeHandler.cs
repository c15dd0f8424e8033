using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Storefront.Jobs.Orders;

/// <summary>Raises a task when an order still waits for its transfer; else does nothing.</summary>
internal sealed class RemindOfficeHandler : IJobHandler<RemindOfficeJob>
{
    /// <summary>Kind of the task; its subject is the order's code.</summary>
    public const string TaskKind = "transfer-missing";

    public Task RunAsync(RemindOfficeJob job, JobRun run, CancellationToken stop) =>
        run.CompleteAsync(session => RemindAsync(session, job.Code, stop));

    private static async Task<Outcome<bool>> RemindAsync(
        CoopSession session, string code, CancellationToken stop)
    {
        var order = await session.Documents.OrderAsync(code, stop);
        var waits = order is { State: "placed", Payment.Outstanding: > 0 };
        if (waits)
        {
            session.RaiseTask(TaskKind, code, []);
        }

        return waits;
    }
}
