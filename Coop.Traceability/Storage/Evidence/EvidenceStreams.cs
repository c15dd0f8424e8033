using Marten;

namespace Coop.Traceability.Storage.Evidence;

/// <summary>What is kept in the store about evidence files: the table of their bytes.</summary>
internal static class EvidenceStreams
{
    public static void Configure(StoreOptions options) =>
        options.Storage.ExtendedSchemaObjects.Add(EvidenceTable.In(options.DatabaseSchemaName));
}
