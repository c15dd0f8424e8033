using Coop.Storefront.Api;
using Coop.Storefront.Checkout;
using Coop.Storefront.Demo;
using Coop.Storefront.Doubles;
using Coop.Storefront.Embedded;
using Coop.Storefront.Http;
using Coop.Storefront.Jobs;
using Coop.Storefront.Layout;
using Coop.Storefront.Office;
using Coop.Storefront.Places;
using Coop.Storefront.Scan;
using Coop.Storefront.Setup;
using Coop.Storefront.Shop;
using Coop.Storefront.Store;
using Coop.Storefront.Webhooks;

if (args is ["verify", ..]) return VerifyBundle.Run(args[1..]);
try
{
    var builder = WebApplication.CreateBuilder(args);
    if (!args.IsMigration()) builder.RefuseTakenPort();
    await using var database = await builder.AddCoopDatabaseAsync();
    builder.AddEdge();
    builder.Services.AddCoopStore(database.ConnectionString);
    builder.AddDemo(); // before the jobs: timers of a season long past must find it whole
    builder.Services.AddRunningJobs();
    builder.Services.AddOffice(builder.Configuration["data"] ?? "data");
    builder.Services.AddPlaces();
    builder.Services.AddScan();
    builder.AddDoubles();
    builder.Services.AddApi();
    builder.Services.AddSingleton<OrderPass>();

    var app = builder.Build();
    if (args.IsMigration()) return await app.MigrateAsync();
    app.UseSetup();
    app.UseEdge();
    app.MapHealth();
    app.MapProblemPages();
    app.MapAssets();
    app.MapShop();
    app.MapCheckout();
    app.MapSetup();
    app.MapOffice();
    app.MapScan();
    app.MapApi();
    app.MapWebhooks();
    app.MapDoubles();
    await app.RunAsync();
    return 0;
}
catch (Exception refusal) when (
    refusal is DatabaseCannotStartException or HalfSeededException or PortTakenException)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
