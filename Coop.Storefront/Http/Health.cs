using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace Coop.Storefront.Http;

/// <summary>Answers to whoever watches the process.</summary>
public static class Health
{
    private const string SchemaThere =
        "select to_regclass('coop.mt_events') is not null and to_regclass('coop.kept_answer') is not null";

    /// <summary>
    /// <c>/healthz</c>: the process runs. <c>/readyz</c>: database and schema are there; lag is no fault.
    /// </summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", () => TypedResults.Text("ok")).OnAnyHost().ExcludeFromDescription();
        app.MapGet("/readyz", Ready).OnAnyHost().ExcludeFromDescription();
    }

    private static async Task<ContentHttpResult> Ready(NpgsqlDataSource database, CancellationToken stop)
    {
        try
        {
            await using var command = database.CreateCommand(SchemaThere);
            return await command.ExecuteScalarAsync(stop) is true
                ? TypedResults.Text("ready")
                : NotReady("the schema is missing: run migrate");
        }
        catch (Exception fault) when (fault is NpgsqlException or TimeoutException)
        {
            return NotReady("the database does not answer");
        }
    }

    private static ContentHttpResult NotReady(string why) =>
        TypedResults.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);
}
