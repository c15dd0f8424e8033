using JasperFx.Events;
using JasperFx.MultiTenancy;
using Marten;
using Marten.Storage;
using Weasel.Core;

namespace Coop.Traceability.Storage;

/// <summary>
/// Switches that must be set before the first event and never change: co-ops as conjoined tenants, no default
/// tenant, string stream keys, headers, explicit event names, declared stream types.
/// </summary>
internal sealed class StoreConventions : IConfigureMarten
{
    public void Configure(IServiceProvider services, StoreOptions options)
    {
        options.DatabaseSchemaName = "coop";
        options.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
        options.Policies.AllDocumentsAreMultiTenanted();
        options.Advanced.DefaultTenantUsageEnabled = false;
        options.UseRowLevelSecurity(CoopSchema.TenantSetting);

        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Events.AppendMode = EventAppendMode.Quick;
        options.Events.UseExclusiveLockOnConcurrentAppends = true;
        options.Events.UseMandatoryStreamTypeDeclaration = true;
        options.Events.EventNamingStyle = EventNamingStyle.SmarterTypeName;
        options.Events.MetadataConfig.HeadersEnabled = true;
    }
}
