using Coop.Storefront.Http.ApiKeys;
using Marten;
using Marten.Schema;
using Marten.Schema.Indexing.Unique;

namespace Coop.Storefront.Http;

/// <summary>What the web edge keeps in the store beside the libraries' own things.</summary>
internal sealed class StorefrontDocuments : IConfigureMarten
{
    public void Configure(IServiceProvider services, StoreOptions options) =>
        options.Schema.For<ApiKey>()
            .UniqueIndex(UniqueIndexType.Computed, "api_key_name", TenancyScope.PerTenant, k => k.Name);
}
