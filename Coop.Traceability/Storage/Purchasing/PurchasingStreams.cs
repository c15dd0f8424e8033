using Coop.Traceability.Purchasing;
using JasperFx.Events.Projections;
using Marten;
using Marten.Schema;
using Marten.Schema.Indexing.Unique;

namespace Coop.Traceability.Storage.Purchasing;

/// <summary>What is kept in the store about buying leaf from members: streams, event names,
/// indexes.</summary>
internal static class PurchasingStreams
{
    public static void Configure(StoreOptions options)
    {
        options.Events.MapEventType<PriceListEvent.Agreed>("leaf-prices.agreed.v1");
        options.Events.MapEventType<LeafPurchaseEvent.Checked>("leaf.checked.v1");
        options.Events.MapEventType<LeafPurchaseEvent.Priced>("leaf.priced.v1");
        options.Events.MapEventType<LeafPurchaseEvent.Corrected>("leaf.corrected.v1");
        options.Events.MapEventType<LeafPurchaseEvent.Reweighed>("leaf.reweighed.v1");
        options.Events.MapEventType<AccountEvent.Credited>("account.credited.v1");
        options.Events.MapEventType<AccountEvent.Adjusted>("account.adjusted.v1");
        options.Events.MapEventType<AccountEvent.Paid>("account.paid.v1");
        options.Events.MapEventType<AccountEvent.PaymentCancelled>("account.payment-cancelled.v1");

        options.Projections.Add(
            new StreamProjection<PriceList, PriceListEvent>(PriceList.Fold), ProjectionLifecycle.Inline);
        options.Projections.Add(
            new StreamProjection<LeafPurchase, LeafPurchaseEvent>(LeafPurchase.Fold),
            ProjectionLifecycle.Inline);
        options.Projections.Add(
            new StreamProjection<MemberAccount, AccountEvent>(MemberAccount.Fold),
            ProjectionLifecycle.Inline);

        options.Schema.For<PriceList>().Index(p => p.ValidFrom);
        options.Schema.For<LeafPurchase>().Index(p => p.On)
            .UniqueIndex(
                UniqueIndexType.Computed, "coop_code_leaf_purchase", TenancyScope.PerTenant, p => p.Code);
    }
}
