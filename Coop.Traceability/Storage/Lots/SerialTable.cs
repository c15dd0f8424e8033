using Weasel.Core;
using Weasel.Postgresql.Tables;

namespace Coop.Traceability.Storage.Lots;

/// <summary>
/// The packs, one row each: a plain table, because a stream or an event for each of hundreds of thousands of
/// packs would say nothing that the run's number and root do not. It is filled by the packing itself, never
/// by a projection, so a rebuild leaves it alone.
/// </summary>
internal static class SerialTable
{
    public const string Name = "coop_serials";
    public const string PrimaryKey = "pkey_coop_serials";

    public static Table In(string schema)
    {
        var table = new Table($"{schema}.{Name}");
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("product_key", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("serial", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("lot_code", "varchar").NotNull();
        table.AddColumn("position", "integer").NotNull();
        table.AddColumn("order_code", "varchar");
        table.AddColumn("void_code", "varchar");
        table.PrimaryKeyName = PrimaryKey;
        table.Indexes.Add(new IndexDefinition("coop_serials_of_lot")
        {
            Columns = ["tenant_id", "lot_code", "position"],
            IsUnique = true,
        });
        table.Indexes.Add(new IndexDefinition("coop_serials_by_serial")
        {
            Columns = ["tenant_id", "serial"],
        });
        return table;
    }
}
