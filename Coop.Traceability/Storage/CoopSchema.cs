using Coop.Traceability.Storage.Genealogy;
using Marten;

namespace Coop.Traceability.Storage;

/// <summary>Brings the database to what the registered libraries need.</summary>
public static class CoopSchema
{
    /// <summary>
    /// Setting of a connection that names the co-op it works for; Marten's sessions set it. Unset, no row of
    /// any co-op is visible; <c>*</c> is the explicit word of platform work that spans co-ops.
    /// </summary>
    public const string TenantSetting = "app.tenant_id";

    private const string GuardEveryTenantTable =
        """
        do $$
        declare
            name text;
        begin
            for name in
                select c.relname from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                where c.relnamespace = 'coop'::regnamespace and c.relkind in ('r', 'p')
                  and c.relname <> 'mt_event_projection_floors'
                  and not (c.relforcerowsecurity and exists (
                      select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'coop_rows'))
            loop
                execute format('alter table coop.%I enable row level security', name);
                execute format('alter table coop.%I force row level security', name);
                execute format('drop policy if exists coop_rows on coop.%I', name);
                execute format(
                    'create policy coop_rows on coop.%I using ('
                    'tenant_id = current_setting(''app.tenant_id'', true) '
                    'or current_setting(''app.tenant_id'', true) = ''*'')', name);
            end loop;
        end $$
        """;

    /// <summary>
    /// Applies every pending change, then puts row-level security on each table that has a co-op's column:
    /// the net under raw SQL that forgot to ask for one co-op only. A superuser is not held by it. Edges of
    /// the graph of lots that an older edition did not draw are added once.
    /// </summary>
    public static async Task ApplyAsync(IDocumentStore store, CancellationToken stop = default)
    {
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(stop);
        await using var guard = connection.CreateCommand();
        guard.CommandText = GuardEveryTenantTable;
        await guard.ExecuteNonQueryAsync(stop);
        await LotEdgeCatchUp.RunAsync(store, stop);
    }
}
