using Marten;
using Marten.Schema;

namespace Coop.Storefront.Account;

/// <summary>What signing in keeps in the store: all of it global, none of it of one co-op.</summary>
internal sealed class AccountDocuments : IConfigureMarten
{
    /// <summary>The tenant of sessions that touch only global documents; no co-op can have this
    /// key.</summary>
    public const string Global = "*";

    public void Configure(IServiceProvider services, StoreOptions options)
    {
        options.Schema.For<CoopUser>().DocumentAlias("coop_user").SingleTenanted()
            .UseOptimisticConcurrency(true)
            .Metadata(m => m.Version.MapTo(user => user.Version))
            .UniqueIndex(UniqueIndexType.Computed, user => user.NormalizedEmail);
        options.Schema.For<Membership>().DocumentAlias("membership").SingleTenanted()
            .Index(m => m.Tenant).Index(m => m.UserId);
        options.Schema.For<PersonKey>().DocumentAlias("person_key").SingleTenanted();
        options.Schema.For<OneTimeLink>().DocumentAlias("one_time_link").SingleTenanted();
    }
}
