using Coop.Traceability.Seals;
using JasperFx.Events.Projections;
using Marten;
using Marten.Schema;
using Marten.Schema.Indexing.Unique;

namespace Coop.Traceability.Storage.Seals;

/// <summary>What is kept in the store about the proof of the books: confirmations of runs as events, and
/// three tables beside the events.</summary>
internal static class SealsStreams
{
    public static void Configure(StoreOptions options)
    {
        options.Events.MapEventType<ReleaseEvent.Confirmed>("batch.released.v1");
        options.Projections.Add(
            new StreamProjection<Release, ReleaseEvent>(Release.Fold), ProjectionLifecycle.Inline);
        options.Schema.For<Release>().DocumentAlias("batch_release").UniqueIndex(
            UniqueIndexType.Computed, "coop_code_release", TenancyScope.PerTenant, r => r.Code);
        foreach (var table in SealTables.In(options.DatabaseSchemaName))
        {
            options.Storage.ExtendedSchemaObjects.Add(table);
        }
    }
}
