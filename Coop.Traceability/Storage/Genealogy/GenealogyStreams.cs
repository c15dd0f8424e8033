using JasperFx.Events.Projections;
using Marten;

namespace Coop.Traceability.Storage.Genealogy;

/// <summary>What is kept in the store about the graph of lots: one table and what fills it.</summary>
internal static class GenealogyStreams
{
    public static void Configure(StoreOptions options)
    {
        var schema = options.DatabaseSchemaName;
        options.Storage.ExtendedSchemaObjects.Add(LotEdgeTable.In(schema));
        options.Storage.ExtendedSchemaObjects.Add(LotEdgeTable.RulesIn(schema));
        options.Projections.Add(
            new LotEdgeProjection(schema), ProjectionLifecycle.Inline, LotEdgeProjection.Name,
            teardown => teardown.DeleteDataInTableOnTeardown($"{schema}.{LotEdgeTable.Name}"));
    }
}
