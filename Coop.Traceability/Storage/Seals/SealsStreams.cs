using Marten;

namespace Coop.Traceability.Storage.Seals;

/// <summary>What is kept in the store about the proof of the books: three tables beside the events.</summary>
internal static class SealsStreams
{
    public static void Configure(StoreOptions options)
    {
        foreach (var table in SealTables.In(options.DatabaseSchemaName))
        {
            options.Storage.ExtendedSchemaObjects.Add(table);
        }
    }
}
