using Npgsql;

namespace Coop.Traceability.Tests.Storage;

public sealed class IndexTests(TraceStore store) : IClassFixture<TraceStore>
{
    [Theory]
    [InlineData("mt_doc_member")]
    [InlineData("mt_doc_plot")]
    [InlineData("mt_doc_lot")]
    [InlineData("mt_doc_batch")]
    public async Task A_code_is_unique_within_a_co_op_and_looked_up_by_an_index(string table)
    {
        await using var source = NpgsqlDataSource.Create(store.ConnectionString);
        await using var ask = source.CreateCommand(
            "select indexdef from pg_indexes "
            + "where schemaname = 'coop' and tablename = $1 and indexname like 'coop_code_%'");
        ask.Parameters.AddWithValue(table);
        var definition = (string?)await ask.ExecuteScalarAsync();
        definition.ShouldNotBeNull().ShouldContain("UNIQUE");
        definition.ShouldContain("tenant_id");
        definition.ShouldContain("(data -> 'code'::text)");
    }
}
