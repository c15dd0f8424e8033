using Weasel.Postgresql.Tables;

namespace Coop.Traceability.Storage.Evidence;

/// <summary>
/// The bytes of evidence files, one row for each content. No projection fills it, so a rebuild leaves it
/// alone; a backup of the database holds it.
/// </summary>
internal static class EvidenceTable
{
    public const string Name = "coop_file";

    public static Table In(string schema)
    {
        var table = new Table($"{schema}.{Name}");
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("sha256", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("media_type", "varchar").NotNull();
        table.AddColumn("bytes", "bytea").NotNull();
        table.AddColumn("size", "integer").NotNull();
        table.AddColumn("kept_at", "timestamptz").NotNull();
        table.PrimaryKeyName = "pkey_coop_file";
        return table;
    }
}
