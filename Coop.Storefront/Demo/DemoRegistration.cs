using Marten;

namespace Coop.Storefront.Demo;

/// <summary>Adds the demo to a host in Development.</summary>
public static class DemoRegistration
{
    /// <summary>Seeds an empty store at the start unless the setting <c>seed</c> is false. Does nothing
    /// elsewhere.</summary>
    public static void AddDemo(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment() && builder.Configuration.GetValue("seed", true))
        {
            builder.Services.AddSingleton<IConfigureMarten, DemoDocuments>();
            builder.Services.AddSingleton<DemoLogins>();
            builder.Services.AddSingleton<DemoSeeder>();
            builder.Services.AddHostedService<DemoStart>();
        }
    }
}

/// <summary>What the demo keeps in the store.</summary>
internal sealed class DemoDocuments : IConfigureMarten
{
    public void Configure(IServiceProvider services, StoreOptions options) => options.Schema.For<DemoMark>();
}
