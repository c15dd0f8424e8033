using Marten;
using Weasel.Postgresql.Tables;

namespace Coop.Storefront.Jobs.Table;

/// <summary>
/// The table of jobs that wait, run or are dead. A finished job's row is gone. Row-level security applies
/// to it as to every table with a co-op's column.
/// </summary>
internal sealed class JobTable : IConfigureMarten
{
    public const string Name = "coop.coop_jobs";

    public void Configure(IServiceProvider services, StoreOptions options)
    {
        var table = new Weasel.Postgresql.Tables.Table(Name);
        table.AddColumn<string>("id").AsPrimaryKey();
        table.AddColumn<string>("tenant_id").NotNull();
        table.AddColumn<string>("kind").NotNull();
        table.AddColumn("body", "jsonb").NotNull();
        table.AddColumn<DateTimeOffset>("queued_at").NotNull();
        table.AddColumn<DateTimeOffset>("due_at").NotNull();
        table.AddColumn<int>("attempts").NotNull().DefaultValue(0);
        table.AddColumn<DateTimeOffset>("locked_until");
        table.AddColumn<string>("last_error");
        table.AddColumn<DateTimeOffset>("dead_at");
        table.Indexes.Add(new IndexDefinition("coop_jobs_due")
        {
            Columns = ["due_at"],
            Predicate = "dead_at is null",
        });
        table.Indexes.Add(new IndexDefinition("coop_jobs_dead")
        {
            Columns = ["tenant_id", "dead_at"],
            Predicate = "dead_at is not null",
        });
        options.Storage.ExtendedSchemaObjects.Add(table);
    }
}
