using Coop.Traceability.Storage;
using Npgsql;

namespace Coop.Storefront.Http.Keeping;

/// <summary>Reads and writes given answers.</summary>
public sealed class KeptAnswers(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>How long an answer is given again.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Returns a row when the answer is now ours to give; an expired one gives way.</summary>
    internal const string Insert = """
        insert into coop.kept_answer
          (tenant_id, caller, route, key, body_hash, status, content_type, body, location, keep_until)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (tenant_id, caller, route, key) do update
          set body_hash = excluded.body_hash, status = excluded.status, content_type = excluded.content_type,
              body = excluded.body, location = excluded.location, keep_until = excluded.keep_until
          where coop.kept_answer.keep_until < ?
        returning 1
        """;

    private const string Select = """
        select body_hash, status, content_type, body, location from coop.kept_answer
        where tenant_id = $1 and caller = $2 and route = $3 and key = $4 and keep_until >= $5
        """;

    /// <summary>The answer given under this name, or null.</summary>
    public async Task<KeptAnswer?> FindAsync(AnswerName name, CancellationToken stop)
    {
        await using var batch = Batch(
            name.Tenant, Select, [name.Tenant, name.Caller, name.Route, name.Key, clock.GetUtcNow()]);
        await using var reader = await batch.ExecuteReaderAsync(stop);
        await reader.NextResultAsync(stop);
        if (!await reader.ReadAsync(stop))
        {
            return null;
        }

        var location = await reader.IsDBNullAsync(4, stop) ? null : reader.GetString(4);
        return new KeptAnswer(
            reader.GetString(0),
            new Answer(reader.GetInt32(1), reader.GetString(2), reader.GetString(3), location));
    }

    /// <summary>
    /// Keeps the answer to a command that wrote nothing else; false when another answer is kept already.
    /// </summary>
    public async Task<bool> TryKeepAsync(
        AnswerName name, string bodyHash, Answer answer, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var batch =
            Batch(name.Tenant, Numbered(Insert), Row(name, bodyHash, answer, now, now + Kept));
        await using var reader = await batch.ExecuteReaderAsync(stop);
        await reader.NextResultAsync(stop);
        return await reader.ReadAsync(stop);
    }

    /// <summary>Removes what need not be kept any longer, of every co-op.</summary>
    /// <returns>How many answers were removed.</returns>
    public async Task<int> SweepAsync(CancellationToken stop)
    {
        await using var batch =
            Batch("*", "delete from coop.kept_answer where keep_until < $1", [clock.GetUtcNow()]);
        return await batch.ExecuteNonQueryAsync(stop);
    }

    /// <summary>A statement in a transaction of its own that sees the rows of one co-op only.</summary>
    private NpgsqlBatch Batch(string tenant, string sql, object?[] values)
    {
        var batch = database.CreateBatch();
        var scope = new NpgsqlBatchCommand($"select set_config('{CoopSchema.TenantSetting}', $1, true)");
        scope.Parameters.AddWithValue(tenant);
        batch.BatchCommands.Add(scope);
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.AddWithValue(value ?? DBNull.Value);
        }

        batch.BatchCommands.Add(command);
        return batch;
    }

    internal static object?[] Row(
        AnswerName name, string bodyHash, Answer answer, DateTimeOffset now, DateTimeOffset until) =>
    [
        name.Tenant, name.Caller, name.Route, name.Key, bodyHash, answer.Status, answer.ContentType,
        answer.Body,
        answer.Location, until, now,
    ];

    private static string Numbered(string sql)
    {
        var next = 0;
        return string.Concat(sql.Select(c => c == '?' ? $"${Numerals.Of(++next)}" : c.ToString()));
    }
}
