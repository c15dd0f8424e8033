using Coop.Commerce.Catalog;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Pricing;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Payments;
using Coop.Commerce.Storage.Stock;
using Coop.Traceability.Storage;
using JasperFx.Events.Projections;
using Marten;

namespace Coop.Commerce.Storage;

/// <summary>Everything this library keeps in the store, on one screen: streams, event names, documents,
/// tables.</summary>
internal sealed class CommerceStreams : IConfigureMarten
{
    public void Configure(IServiceProvider services, StoreOptions options)
    {
        Streams(options);
        Products(options);
        OrdersAndMoney(options);

        options.Schema.For<CoopHost>().SingleTenanted();
        options.Schema.For<GtinEntry>().SingleTenanted();
        options.Schema.For<SkuEntry>();
        options.Schema.For<SlugEntry>();
        options.Schema.For<SalesListEntry>();
        options.Schema.For<OrderEntry>().Index(entry => entry.PhoneHash);
        options.Schema.For<Order>().Index(o => o.State, index =>
        {
            index.Name = "coop_order_open";
            index.Predicate = LotOrders.IsOpen;
        });
        options.Schema.For<UnpaidUnits>()
            .Index(entry => entry.PhoneHash).Index(entry => entry.AddressHash!);
        options.Schema.For<TransferEntry>();
        options.Schema.For<CardNotice>();
        options.Schema.For<ChargeEntry>();
        options.Schema.For<CoopSettings>().UseOptimisticConcurrency(true);
        options.Storage.ExtendedSchemaObjects.Add(new StockTable(options.DatabaseSchemaName));
        options.Storage.ExtendedSchemaObjects.Add(new PromiseTable(options.DatabaseSchemaName));
    }

    private static void Streams(StoreOptions options)
    {
        options.Projections.Add(
            new StreamProjection<Product, ProductEvent>(Product.Fold), ProjectionLifecycle.Inline);
        options.Projections.Add(
            new StreamProjection<SalesList, SalesListEvent>(SalesList.Fold), ProjectionLifecycle.Inline);
        options.Projections.Add(new StreamProjection<Order, OrderEvent>(Order.Fold),
            ProjectionLifecycle.Inline);
        options.Projections.Add(
            new StreamProjection<Payment, PaymentEvent>(Payment.Fold), ProjectionLifecycle.Inline);
        options.Projections.Add(
            new StreamProjection<Transfer, TransferEvent>(Transfer.Fold), ProjectionLifecycle.Inline);
    }

    private static void Products(StoreOptions options)
    {
        options.Events.MapEventType<ProductEvent.Listed>("product.listed.v1");
        options.Events.MapEventType<ProductEvent.Changed>("product.changed.v1");
        options.Events.MapEventType<ProductEvent.PriceChanged>("product.price-changed.v1");
        options.Events.MapEventType<ProductEvent.VariantSet>("product.variant-set.v1");
        options.Events.MapEventType<ProductEvent.ListPriced>("product.list-priced.v1");
        options.Events.MapEventType<SalesListEvent.Opened>("sales-list.opened.v1");
        options.Events.MapEventType<SalesListEvent.Changed>("sales-list.changed.v1");
        options.Events.MapEventType<SalesListEvent.Closed>("sales-list.closed.v1");
        options.Events.MapEventType<ProductEvent.Withdrawn>("product.withdrawn.v1");
        options.Events.MapEventType<ProductEvent.Relisted>("product.relisted.v1");
    }

    private static void OrdersAndMoney(StoreOptions options)
    {
        options.Events.MapEventType<OrderEvent.Placed>("order.placed.v1");
        options.Events.MapEventType<OrderEvent.Filled>("order.filled.v1");
        options.Events.MapEventType<OrderEvent.Confirmed>("order.confirmed.v1");
        options.Events.MapEventType<OrderEvent.PickingBegan>("order.picking-began.v1");
        options.Events.MapEventType<OrderEvent.Shipped>("order.shipped.v1");
        options.Events.MapEventType<OrderEvent.Delivered>("order.delivered.v1");
        options.Events.MapEventType<OrderEvent.Completed>("order.completed.v1");
        options.Events.MapEventType<OrderEvent.Cancelled>("order.cancelled.v1");
        options.Events.MapEventType<OrderEvent.Stopped>("order.stopped.v1");
        options.Events.MapEventType<OrderEvent.Expired>("order.expired.v1");
        options.Events.MapEventType<OrderEvent.Reinstated>("order.reinstated.v1");
        options.Events.MapEventType<PaymentEvent.Asked>("payment.asked.v1");
        options.Events.MapEventType<PaymentEvent.TransferBooked>("payment.transfer-booked.v1");
        options.Events.MapEventType<PaymentEvent.CashReceived>("payment.cash-received.v1");
        options.Events.MapEventType<PaymentEvent.CardIntended>("payment.card-intended.v1");
        options.Events.MapEventType<PaymentEvent.CardOpened>("payment.card-opened.v1");
        options.Events.MapEventType<PaymentEvent.CardEnded>("payment.card-ended.v1");
        options.Events.MapEventType<PaymentEvent.CardCharged>("payment.card-charged.v1");
        options.Events.MapEventType<PaymentEvent.CardAuthorised>("payment.card-authorised.v1");
        options.Events.MapEventType<PaymentEvent.CardFailed>("payment.card-failed.v1");
        options.Events.MapEventType<PaymentEvent.CardDiffers>("payment.card-differs.v1");
        options.Events.MapEventType<PaymentEvent.CardRefunded>("payment.card-refunded.v1");
        options.Events.MapEventType<PaymentEvent.RefundRequested>("payment.refund-requested.v1");
        options.Events.MapEventType<PaymentEvent.RefundPending>("payment.refund-pending.v1");
        options.Events.MapEventType<PaymentEvent.RefundSucceeded>("payment.refund-succeeded.v1");
        options.Events.MapEventType<PaymentEvent.RefundFailed>("payment.refund-failed.v1");
        options.Events.MapEventType<PaymentEvent.DisputeFundsMoved>("payment.dispute-funds-moved.v1");
        options.Events.MapEventType<PaymentEvent.DisputeOpened>("payment.dispute-opened.v1");
        options.Events.MapEventType<PaymentEvent.DisputeClosed>("payment.dispute-closed.v1");
        options.Events.MapEventType<PaymentEvent.RefundSent>("payment.refund-sent.v1");
        options.Events.MapEventType<PaymentEvent.Closed>("payment.closed.v1");
        options.Events.MapEventType<PaymentEvent.Reopened>("payment.reopened.v1");
        options.Events.MapEventType<TransferEvent.Received>("transfer.received.v1");
        options.Events.MapEventType<TransferEvent.Matched>("transfer.matched.v1");
    }
}
