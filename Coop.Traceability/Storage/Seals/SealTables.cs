using Weasel.Postgresql.Tables;

namespace Coop.Traceability.Storage.Seals;

/// <summary>
/// The sealed log, its signed heads and the co-op's signing keys: plain tables that only grow. A rebuild of
/// projections never touches them.
/// </summary>
internal static class SealTables
{
    public const string Seals = "coop_seal";
    public const string Heads = "coop_seal_head";
    public const string Keys = "coop_seal_key";

    public static IEnumerable<Table> In(string schema) => [Log(schema), Head(schema), Key(schema)];

    private static Table Log(string schema)
    {
        var table = new Table($"{schema}.{Seals}") { PrimaryKeyName = "pkey_coop_seal" };
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("position", "bigint").NotNull().AsPrimaryKey();
        table.AddColumn("seq", "bigint").NotNull();
        table.AddColumn("event_id", "uuid").NotNull();
        table.AddColumn("stream_id", "varchar").NotNull();
        table.AddColumn("version", "bigint").NotNull();
        table.AddColumn("type", "varchar").NotNull();
        table.AddColumn("event_hash", "varchar").NotNull();
        table.AddColumn("chain_hash", "bytea").NotNull();
        table.AddColumn("nodes", "bytea").NotNull();
        table.AddColumn("sealed_on", "date").NotNull();
        table.Indexes.Add(new IndexDefinition("coop_seal_event")
        {
            Columns = ["tenant_id", "event_id"],
            IsUnique = true,
        });
        table.Indexes.Add(new IndexDefinition("coop_seal_day") { Columns = ["tenant_id", "sealed_on"] });
        return table;
    }

    private static Table Head(string schema)
    {
        var table = new Table($"{schema}.{Heads}") { PrimaryKeyName = "pkey_coop_seal_head" };
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("size", "bigint").NotNull().AsPrimaryKey();
        table.AddColumn("day", "date").NotNull();
        table.AddColumn("root", "varchar").NotNull();
        table.AddColumn("chain", "varchar").NotNull();
        table.AddColumn("made_at", "timestamptz").NotNull();
        table.AddColumn("key_id", "varchar").NotNull();
        table.AddColumn("algorithm", "varchar").NotNull();
        table.AddColumn("signature", "varchar").NotNull();
        table.AddColumn("time_stamp", "bytea");
        return table;
    }

    private static Table Key(string schema)
    {
        var table = new Table($"{schema}.{Keys}") { PrimaryKeyName = "pkey_coop_seal_key" };
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("key_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("public_key", "bytea").NotNull();
        table.AddColumn("locked", "bytea").NotNull();
        table.AddColumn("made_at", "timestamptz").NotNull();
        return table;
    }
}
