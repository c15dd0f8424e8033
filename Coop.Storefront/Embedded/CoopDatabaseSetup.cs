using Coop.Traceability.Storage;
using Marten;

namespace Coop.Storefront.Embedded;

/// <summary>What <c>Program</c> says about the database, a line each.</summary>
public static class CoopDatabaseSetup
{
    /// <summary>
    /// Gives the database before anything that needs it is configured. Dispose it after the application has
    /// ended.
    /// </summary>
    public static Task<CoopDatabase> AddCoopDatabaseAsync(this WebApplicationBuilder builder) =>
        CoopDatabase.OpenAsync(builder.Configuration, line => Console.WriteLine($"database: {line}"));

    /// <summary>
    /// True when the process was started to bring the schema up to date, and for nothing else.
    /// </summary>
    public static bool IsMigration(this string[] arguments) => arguments is ["migrate", ..];

    /// <summary>Brings the schema up to date with this version of the program.</summary>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> MigrateAsync(this WebApplication app)
    {
        await CoopSchema.ApplyAsync(app.Services.GetRequiredService<IDocumentStore>());
        Console.WriteLine("database: the schema is up to date");
        return 0;
    }
}
