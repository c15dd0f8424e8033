using Coop.Traceability.Recalls;
using JasperFx.Events.Projections;
using Marten;
using Marten.Schema;
using Marten.Schema.Indexing.Unique;

namespace Coop.Traceability.Storage.Recalls;

/// <summary>What is kept in the store about recalls: streams, event names, indexes.</summary>
internal static class RecallsStreams
{
    public static void Configure(StoreOptions options)
    {
        options.Projections.Add(
            new StreamProjection<Recall, RecallEvent>(Recall.Fold), ProjectionLifecycle.Inline);
        options.Projections.Add(
            new StreamProjection<Drill, DrillEvent>(Drill.Fold), ProjectionLifecycle.Inline);
        options.Events.MapEventType<DrillEvent.Ran>("drill.ran.v1");
        options.Schema.For<Recall>().UniqueIndex(
            UniqueIndexType.Computed, "coop_code_recall", TenancyScope.PerTenant, r => r.Code);
        options.Events.MapEventType<RecallEvent.Opened>("recall.opened.v1");
        options.Events.MapEventType<RecallEvent.Scoped>("recall.scoped.v1");
        options.Events.MapEventType<RecallEvent.Held>("recall.held.v1");
        options.Events.MapEventType<RecallEvent.Notified>("recall.notified.v1");
        options.Events.MapEventType<RecallEvent.Collected>("recall.collected.v1");
        options.Events.MapEventType<RecallEvent.Destroyed>("recall.destroyed.v1");
        options.Events.MapEventType<RecallEvent.Closed>("recall.closed.v1");
        options.Events.MapEventType<RecallEvent.Lifted>("recall.lifted.v1");
    }
}
