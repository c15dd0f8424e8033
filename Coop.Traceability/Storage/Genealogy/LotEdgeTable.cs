using Weasel.Core;
using Weasel.Postgresql.Tables;

namespace Coop.Traceability.Storage.Genealogy;

/// <summary>
/// The graph of lots, one row for each edge: what makes it possible to answer for the whole graph in one
/// question, however deep it is. It is filled inline and can be rebuilt from the events.
/// </summary>
internal static class LotEdgeTable
{
    public const string Name = "coop_lot_edge";
    public const string Columns = "parent, child, kind, grams, units, on_day, event";

    /// <summary>By which edition of the rule each co-op's part was filled.</summary>
    public const string Rules = "coop_lot_edge_rule";

    public static Table RulesIn(string schema)
    {
        var table = new Table($"{schema}.{Rules}");
        table.AddColumn("tenant_id", "varchar").AsPrimaryKey();
        table.AddColumn("rule", "integer").NotNull();
        return table;
    }

    public static Table In(string schema)
    {
        var table = new Table($"{schema}.{Name}");
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("child", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("parent", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("event", "uuid").NotNull().AsPrimaryKey();
        table.AddColumn("kind", "varchar").NotNull();
        table.AddColumn("grams", "bigint").NotNull();
        table.AddColumn("units", "integer").NotNull();
        table.AddColumn("on_day", "date").NotNull();
        table.PrimaryKeyName = "pkey_coop_lot_edge";
        table.Indexes.Add(new IndexDefinition("coop_lot_edge_forward")
        {
            Columns = ["tenant_id", "parent", "on_day"],
        });
        return table;
    }
}
