using Weasel.Postgresql.Tables;

namespace Coop.Traceability.Storage.Certificates;

/// <summary>
/// How much leaf has come in under each certificate in each of its years: a guard row, changed by a
/// conditional statement in the transaction of the receipt, so that two receipts at once cannot both take
/// the last kilogram. It can be counted again from the lots of leaf.
/// </summary>
internal static class OutputTable
{
    public const string Name = "coop_certified_output";

    public static Table In(string schema)
    {
        var table = new Table($"{schema}.{Name}");
        table.AddColumn("tenant_id", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("certificate", "varchar").NotNull().AsPrimaryKey();
        table.AddColumn("year", "integer").NotNull().AsPrimaryKey();
        table.AddColumn("grams", "bigint").NotNull();
        table.PrimaryKeyName = "pkey_coop_certified_output";
        return table;
    }
}
