using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage.Book;
using Coop.Traceability.Storage.Certificates;
using Coop.Traceability.Storage.Evidence;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Purchasing;
using Coop.Traceability.Storage.Recalls;
using Coop.Traceability.Storage.Seals;
using Coop.Traceability.Storage.Settings;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Storage.Tasks;
using JasperFx.Events.Projections;
using Marten;
using Marten.Schema;
using Marten.Schema.Indexing.Unique;

namespace Coop.Traceability.Storage;

/// <summary>
/// Everything this library keeps in the store, on one screen: streams, event names, indexes.
/// </summary>
internal sealed class TraceabilityStreams : IConfigureMarten
{
    public void Configure(IServiceProvider services, StoreOptions options)
    {
        Names(options.Events);

        options.Projections.Add(
            new StreamProjection<Member, MemberEvent>(Member.Fold), ProjectionLifecycle.Inline);
        options.Projections.Add(new StreamProjection<Plot, PlotEvent>(Plot.Fold), ProjectionLifecycle.Inline);
        options.Projections.Add(new StreamProjection<Lot, LotEvent>(Lot.Fold), ProjectionLifecycle.Inline);
        options.Projections.Add(
            new StreamProjection<Batch, BatchEvent>(Batch.Fold), ProjectionLifecycle.Inline);

        options.Projections.Add(
            new StreamProjection<Delivery, DeliveryEvent>(Delivery.Fold), ProjectionLifecycle.Inline);

        CodeIsUnique<Member>(options, "coop_code_member", m => m.Code);
        CodeIsUnique<Plot>(options, "coop_code_plot", p => p.Code);
        CodeIsUnique<Lot>(options, "coop_code_lot", l => l.Code);
        CodeIsUnique<Batch>(options, "coop_code_batch", b => b.Code);
        CodeIsUnique<Delivery>(options, "coop_code_delivery", d => d.Code);

        options.Schema.For<Lot>().Index(l => l.Display!.State, index =>
        {
            index.Name = "coop_lot_suspended";
            index.Predicate = LotQueries.IsSuspended;
        });
        options.Schema.For<VaultEntry>().Index(v => v.PhoneHash!);
        options.Schema.For<PlotSheet>().Index(s => s.Plot);
        options.Schema.For<SideText>();
        options.Schema.For<OfficeTask>().Index(t => t.RaisedAt);
        options.Schema.For<TraceSettings>();
        BookStreams.Configure(options);
        SuppliesStreams.Configure(options);
        PurchasingStreams.Configure(options);
        CertificatesStreams.Configure(options);
        RecallsStreams.Configure(options);
        SealsStreams.Configure(options);
        EvidenceStreams.Configure(options);
        GenealogyStreams.Configure(options);
        options.Storage.ExtendedSchemaObjects.Add(SerialTable.In(options.DatabaseSchemaName));
    }

    private static void Names(Marten.Events.IEventStoreOptions events)
    {
        events.MapEventType<MemberEvent.Registered>("member.registered.v1");
        events.MapEventType<MemberEvent.ConsentGiven>("member.consent-given.v1");
        events.MapEventType<MemberEvent.ConsentWithdrawn>("member.consent-withdrawn.v1");

        events.MapEventType<PlotEvent.Registered>("plot.registered.v1");
        events.MapEventType<PlotEvent.Sprayed>("plot.sprayed.v1");
        events.MapEventType<PlotEvent.SprayCorrected>("plot.spray-corrected.v1");
        events.MapEventType<PlotEvent.SprayRetracted>("plot.spray-retracted.v1");
        events.MapEventType<PlotEvent.Changed>("plot.changed.v1");
        events.MapEventType<PlotEvent.Picked>("plot.picked.v1");

        events.MapEventType<LotEvent.Received>("lot.received.v1");
        events.MapEventType<LotEvent.Produced>("lot.produced.v1");
        events.MapEventType<LotEvent.Packed>("lot.packed.v1");
        events.MapEventType<LotEvent.Used>("lot.used.v1");
        events.MapEventType<LotEvent.Filled>("lot.filled.v1");
        events.MapEventType<LotEvent.ClaimLost>("lot.claim-lost.v1");
        events.MapEventType<LotEvent.ClaimRestored>("lot.claim-restored.v1");
        events.MapEventType<LotEvent.YieldExplained>("lot.yield-explained.v1");
        events.MapEventType<LotEvent.Shipped>("lot.shipped.v1");
        events.MapEventType<LotEvent.Unpacked>("lot.unpacked.v1");
        events.MapEventType<LotEvent.Disposed>("lot.disposed.v1");
        events.MapEventType<LotEvent.Taken>("lot.taken.v1");
        events.MapEventType<LotEvent.Delivered>("lot.delivered.v1");
        events.MapEventType<LotEvent.Returned>("lot.returned.v1");
        events.MapEventType<LotEvent.Corrected>("lot.corrected.v1");
        events.MapEventType<LotEvent.Held>("lot.held.v1");
        events.MapEventType<LotEvent.Released>("lot.released.v1");
        events.MapEventType<LotEvent.DisplaySuspended>("lot.display-suspended.v1");
        events.MapEventType<LotEvent.DisplayRestored>("lot.display-restored.v1");
        events.MapEventType<LotEvent.DisplayCancelled>("lot.display-cancelled.v1");

        events.MapEventType<DeliveryEvent.Sent>("delivery.sent.v1");
        events.MapEventType<DeliveryEvent.Returned>("delivery.returned.v1");

        events.MapEventType<BatchEvent.Processed>("batch.processed.v1");
        events.MapEventType<BatchEvent.Reworked>("batch.reworked.v1");
        events.MapEventType<BatchEvent.StepDone>("batch.step-done.v1");
        events.MapEventType<BatchEvent.YieldExplained>("batch.yield-explained.v1");
    }

    /// <summary>A code names one thing within a co-op; another co-op may use it for its own.</summary>
    private static void CodeIsUnique<T>(
        StoreOptions options, string index, System.Linq.Expressions.Expression<Func<T, object>> code)
        where T : class => options.Schema.For<T>()
            .UniqueIndex(UniqueIndexType.Computed, index, TenancyScope.PerTenant, code!);
}
