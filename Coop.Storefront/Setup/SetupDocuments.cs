using Marten;

namespace Coop.Storefront.Setup;

/// <summary>What the first set-up keeps in the store.</summary>
internal sealed class SetupDocuments : IConfigureMarten
{
    public void Configure(IServiceProvider services, StoreOptions options) =>
        options.Schema.For<FirstCoop>().DocumentAlias("first_coop").SingleTenanted();
}
