using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Coop.Commerce.Storage.Stock;

/// <summary>
/// The guard table of pieces: one row for each SKU, lot and place of a co-op. Selling too much is
/// impossible in it:
/// the row's own checks forbid it, whatever a program believes.
/// </summary>
internal sealed class StockTable : Table
{
    public const string Name = "coop_stock";

    public StockTable(string schema) : base(PostgresqlProvider.Instance.Parse(schema, Name))
    {
        AddColumn<string>("tenant_id").AsPrimaryKey();
        AddColumn<string>("sku").AsPrimaryKey();
        AddColumn<string>("lot").AsPrimaryKey();
        AddColumn<string>("place").AsPrimaryKey();
        AddColumn<int>("on_hand").NotNull();
        AddColumn<int>("reserved").NotNull();
        AddColumn<bool>("held").NotNull();
        AddColumn("best_before", "date").NotNull();
        CheckConstraints.Add(new TableCheckConstraint("coop_stock_reserved_not_negative", "reserved >= 0"));
        CheckConstraints.Add(new TableCheckConstraint("coop_stock_reserved_on_hand", "reserved <= on_hand"));
    }
}
