using System.Diagnostics;
using System.Globalization;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Lots;
using Marten;
using Marten.Services;
using Npgsql;

namespace Coop.Benchmarks.Trace;

/// <summary>
/// Prints how the database answers the slowest question of a trace, and a story's one question.
/// </summary>
internal static class Plans
{
    public static async Task PrintAsync(TraceHost host, IEnumerable<string> serials, string lot)
    {
        var slowest = new Slowest();
        foreach (var serial in serials)
        {
            await using var read = host.Store.QuerySession(TraceHost.Coop);
            read.Logger = slowest;
            await read.TraceAsync(serial, TraceDirection.Both);
        }

        if (slowest.Command is { } command)
        {
            Report.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"slowest question of a trace, {slowest.Milliseconds:0.00} ms:"));
            await ExplainAsync(host, command);
        }

        var story = new NpgsqlCommand(StoryRows.Sql.Replace("{0}", "coop", StringComparison.Ordinal));
        story.Parameters.Add(new NpgsqlParameter { Value = TraceHost.Coop });
        story.Parameters.Add(new NpgsqlParameter { Value = lot });
        Report.Line("the one question of a story:");
        await ExplainAsync(host, story);
    }

    private static async Task ExplainAsync(TraceHost host, NpgsqlCommand command)
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var explain = command.Clone();
        explain.Connection = connection;
        explain.CommandText = "explain (analyze, buffers, costs off) " + command.CommandText;
        await using var reader = await explain.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            Report.Line("    " + reader.GetString(0));
        }
    }

    /// <summary>Keeps the single statement that took longest.</summary>
    private sealed class Slowest : IMartenSessionLogger
    {
        private long began;

        public NpgsqlCommand? Command { get; private set; }

        public double Milliseconds { get; private set; }

        public void OnBeforeExecute(NpgsqlCommand command) => began = Stopwatch.GetTimestamp();

        public void OnBeforeExecute(NpgsqlBatch batch) { }

        public void LogSuccess(NpgsqlCommand command)
        {
            var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            if (took > Milliseconds && !command.CommandText.Contains(';', StringComparison.Ordinal))
            {
                (Command, Milliseconds) = (command.Clone(), took);
            }
        }

        public void LogSuccess(NpgsqlBatch batch) { }

        public void LogFailure(NpgsqlCommand command, Exception ex) { }

        public void LogFailure(NpgsqlBatch batch, Exception ex) { }

        public void LogFailure(Exception ex, string message) { }

        public void RecordSavedChanges(IDocumentSession session, IChangeSet commit) { }
    }
}
