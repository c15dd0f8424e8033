using Coop.Traceability.Book;
using JasperFx.Events.Projections;
using Marten;
using Marten.Schema;
using Marten.Schema.Indexing.Unique;
using Marten.Storage;

namespace Coop.Traceability.Storage.Book;

/// <summary>What is kept in the store about the records of the book: streams, event names, indexes.</summary>
internal static class BookStreams
{
    public static void Configure(StoreOptions options)
    {
        Names(options.Events);
        options.Projections.Add(new EntryProjection(), ProjectionLifecycle.Inline);
        options.Schema.For<Entry>()
            .UniqueIndex(UniqueIndexType.Computed, "coop_code_record", TenancyScope.PerTenant, e => e.Code)
            .Index(e => e.Kind)
            .GinIndexJsonData();
    }

    private static void Names(Marten.Events.IEventStoreOptions events)
    {
        events.MapEventType<FacilityDescribed>("facility.recorded.v1");
        events.MapEventType<RiskAssessed>("risk.recorded.v1");
        events.MapEventType<Planted>("planting.recorded.v1");
        events.MapEventType<Fertilised>("fertilising.recorded.v1");
        events.MapEventType<Composted>("composting.recorded.v1");
        events.MapEventType<Tended>("care.recorded.v1");
        events.MapEventType<Stored>("storage.recorded.v1");
        events.MapEventType<Discarded>("waste.recorded.v1");
        events.MapEventType<Calibrated>("calibration.recorded.v1");
        events.MapEventType<AccidentHappened>("accident.recorded.v1");
        events.MapEventType<Trained>("training.recorded.v1");
        events.MapEventType<Inspected>("inspection.recorded.v1");
        events.MapEventType<FindingClosed>("inspection.closed.v1");
        events.MapEventType<Complained>("complaint.recorded.v1");
        events.MapEventType<ComplaintAnswered>("complaint.answered.v1");
        events.MapEventType<Tested>("lab.recorded.v1");
        events.MapEventType<Corrected>("record.corrected.v1");
        events.MapEventType<Retracted>("record.retracted.v1");
    }
}
