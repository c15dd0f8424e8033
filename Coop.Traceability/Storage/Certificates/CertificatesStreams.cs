using Coop.Traceability.Certificates;
using JasperFx.Events.Projections;
using Marten;
using Marten.Schema;
using Marten.Schema.Indexing.Unique;

namespace Coop.Traceability.Storage.Certificates;

/// <summary>What is kept in the store about certificates: streams, event names, indexes.</summary>
internal static class CertificatesStreams
{
    public static void Configure(StoreOptions options)
    {
        var events = options.Events;
        events.MapEventType<CertificateEvent.Recorded>("certificate.recorded.v1");
        events.MapEventType<CertificateEvent.Extended>("certificate.extended.v1");
        events.MapEventType<CertificateEvent.Suspended>("certificate.suspended.v1");
        events.MapEventType<CertificateEvent.Reinstated>("certificate.reinstated.v1");
        events.MapEventType<CertificateEvent.Revoked>("certificate.revoked.v1");
        events.MapEventType<CertificateEvent.ScopeChanged>("certificate.scope-changed.v1");

        options.Projections.Add(
            new StreamProjection<Certificate, CertificateEvent>(Certificate.Fold),
            ProjectionLifecycle.Inline);
        options.Schema.For<Certificate>().UniqueIndex(
            UniqueIndexType.Computed, "coop_code_certificate", TenancyScope.PerTenant, c => c.Code);
        options.Schema.For<CertificateSheet>();
        options.Storage.ExtendedSchemaObjects.Add(OutputTable.In(options.DatabaseSchemaName));
    }
}
