using Coop.Storefront.Embedded;

try
{
    var builder = WebApplication.CreateBuilder(args);
    await using var database = await builder.AddCoopDatabaseAsync();

    var app = builder.Build();
    if (args.IsMigration()) return await app.MigrateAsync();
    app.MapGet("/healthz", () => "ok");
    await app.RunAsync();
    return 0;
}
catch (DatabaseCannotStartException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
