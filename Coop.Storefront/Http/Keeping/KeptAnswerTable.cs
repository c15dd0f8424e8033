using Marten;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Coop.Storefront.Http.Keeping;

/// <summary>The table of given answers. A rebuild of projections never touches it.</summary>
internal sealed class KeptAnswerTable : IConfigureMarten
{
    public const string Name = "kept_answer";

    public void Configure(IServiceProvider services, StoreOptions options)
    {
        var table = new Table($"{options.DatabaseSchemaName}.{Name}");
        table.AddColumn<string>("tenant_id").AsPrimaryKey();
        table.AddColumn<string>("caller").AsPrimaryKey();
        table.AddColumn<string>("route").AsPrimaryKey();
        table.AddColumn<string>("key").AsPrimaryKey();
        table.AddColumn<string>("body_hash").NotNull();
        table.AddColumn<int>("status").NotNull();
        table.AddColumn<string>("content_type").NotNull();
        table.AddColumn<string>("body").NotNull();
        table.AddColumn<string>("location");
        table.AddColumn("keep_until", "timestamptz").NotNull().AddIndex();
        options.Storage.ExtendedSchemaObjects.Add(table);
    }
}
