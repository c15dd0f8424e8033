using Coop.Commerce.Stock;
using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Stock;

/// <summary>Queues changes of pieces in the transaction of the fact they follow from.</summary>
internal static class StockWrite
{
    /// <summary>Queues the changes in key order. Call it before anything else is queued.</summary>
    public static void QueueStock(this CoopSession session, IEnumerable<StockChange> changes,
        IEnumerable<PromiseChange>? promises = null)
    {
        var schema = session.Documents.DocumentStore.Options.DatabaseSchemaName;
        foreach (var change in changes.OrderBy(c => c.Key))
        {
            session.Queue(new StockOperation(schema, session.Context.Tenant, change));
        }

        foreach (var change in (promises ?? []).OrderBy(c => c.Key))
        {
            session.Queue(new PromiseOperation(schema, session.Context.Tenant, change));
        }
    }
}
