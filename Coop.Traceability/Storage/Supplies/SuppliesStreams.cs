using Coop.Traceability.Supplies;
using JasperFx.Events.Projections;
using Marten;
using Marten.Schema;
using Marten.Schema.Indexing.Unique;
using Marten.Storage;

namespace Coop.Traceability.Storage.Supplies;

/// <summary>What is kept in the store about purchased inputs: streams, event names, indexes.</summary>
internal static class SuppliesStreams
{
    public static void Configure(StoreOptions options)
    {
        Names(options.Events);
        options.Projections.Add(
            new StreamProjection<Supply, SupplyEvent>(Supply.Fold), ProjectionLifecycle.Inline);
        options.Schema.For<Supply>().UniqueIndex(
            UniqueIndexType.Computed, "coop_code_supply", TenancyScope.PerTenant, s => s.Code);
        options.Projections.Add(
            new StreamProjection<Label, LabelEvent>(Label.Fold), ProjectionLifecycle.Inline);
        options.Schema.For<Label>().UniqueIndex(
            UniqueIndexType.Computed, "coop_code_label", TenancyScope.PerTenant, l => l.Code);
        options.Projections.Add(
            new StreamProjection<ActiveList, ActivesEvent>(ActiveList.Fold), ProjectionLifecycle.Inline);
    }

    private static void Names(Marten.Events.IEventStoreOptions events)
    {
        events.MapEventType<SupplyEvent.Purchased>("supply.purchased.v1");
        events.MapEventType<SupplyEvent.Used>("supply.used.v1");
        events.MapEventType<SupplyEvent.UseUndone>("supply.use-undone.v1");
        events.MapEventType<SupplyEvent.Adjusted>("supply.adjusted.v1");
        events.MapEventType<SupplyEvent.Disposed>("supply.disposed.v1");
        events.MapEventType<LabelEvent.Entered>("label.entered.v1");
        events.MapEventType<LabelEvent.Changed>("label.changed.v1");
        events.MapEventType<LabelEvent.Withdrawn>("label.withdrawn.v1");
        events.MapEventType<ActivesEvent.Loaded>("actives.loaded.v1");
    }
}
