using Coop.Commerce.Payments;
using Coop.Commerce.Stripe;
using Coop.Storefront.Doubles.Bank;
using Coop.Storefront.Doubles.Stripe;
using Coop.Storefront.Http;

namespace Coop.Storefront.Doubles;

/// <summary>Stand-ins for the card provider and the bank, for Development only.</summary>
public static class DoublesRegistration
{
    private const string StripePath = "/_doubles/stripe";

    /// <summary>Registers the doubles when <c>Coop:Doubles=true</c>.</summary>
    /// <exception cref="InvalidOperationException">They were switched on outside Development.</exception>
    public static void AddDoubles(this WebApplicationBuilder builder)
    {
        if (!builder.Configuration.GetValue<bool>(DoublesOptions.Switch))
        {
            return;
        }

        if (!builder.Environment.IsDevelopment())
        {
            throw new InvalidOperationException($"{DoublesOptions.Switch} is for Development only.");
        }

        var home = builder.Configuration["urls"]?.Split(';')[0] ?? "http://127.0.0.1:8080";
        var apiBase = builder.Configuration[DoublesOptions.StripeApiBase] ??= home + StripePath;
        builder.Services.AddSingleton<ICardProvider>(_ => new StripeCards(apiBase));
        var options = builder.Configuration.GetSection(DoublesOptions.Switch).Get<DoublesOptions>() ?? new();
        builder.Services.AddHostedService<StripeExpiry>();
        builder.Services.AddDoubles(options with
        {
            Folder = options.Folder ?? Path.Combine(builder.Configuration["data"] ?? "data", "doubles"),
        });
    }

    /// <summary>Registers the doubles with given secrets.</summary>
    public static IServiceCollection AddDoubles(this IServiceCollection services, DoublesOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<Courier>();
        services.AddSingleton<StripeKeys>();
        services.AddSingleton<StripeFaults>();
        services.AddSingleton<StripeDouble>();
        services.AddSingleton<StripePost>();
        services.AddSingleton<BankDouble>();
        services.AddHttpClient(Courier.Client).ConfigurePrimaryHttpMessageHandler(Courier.LoopbackHandler);
        return services;
    }

    /// <summary>Maps the doubles under <c>/_doubles</c> when they are registered.</summary>
    public static void MapDoubles(this WebApplication app)
    {
        if (app.Services.GetService<DoublesOptions>() is null)
        {
            return;
        }

        var doubles = app.MapGroup("/_doubles").OnAnyHost().ExcludeFromDescription();
        doubles.MapGet("", ControlPage.Show);
        doubles.MapStripeApi();
        doubles.MapStripePages();
        doubles.MapBank();
    }
}
