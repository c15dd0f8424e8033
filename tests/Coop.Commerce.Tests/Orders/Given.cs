using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Settings;
using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Tests.Orders;

/// <summary>A shop on paper.</summary>
internal static class Given
{
    public static readonly FieldTime Now = FieldTime.Of(new DateTimeOffset(2026, 11, 20, 9, 0, 0,
        FieldTime.Offset));
    public static readonly Sku Sku = Sku.Parse("TL-MC-100");
    public static readonly OrderCode Code = OrderCode.Mint("NST", "7K4Q9");
    public static readonly LotCode Early = LotCode.Mint("TL", "AAAAAAA");
    public static readonly LotCode Late = LotCode.Mint("TL", "BBBBBBB");

    public static readonly CoopSettings Settings = Store.Season.Settings() with { StripeKey = "locked" };

    public static OrderLine Line(int quantity, long price = 80_000) => new(
        Sku, ProductId.From(Id(1)), ProductSlug.Parse("che"), new Translated("Chè", "Tea"), null, 100,
            quantity, price,
        8);

    public static StockRow[] Shelf(int early, int late, bool held = false) =>
    [
        new(new StockKey(Sku, Late, "kho"), late, 0, false, new DateOnly(2028, 1, 1)),
        new(new StockKey(Sku, Early, "kho"), early, 0, held, new DateOnly(2027, 1, 1)),
    ];

    public static PlaceOrder Placing(int quantity, string payment = "vietqr") => new(
        OrderId.From(Id(2)), Code, PaymentId.From(Id(3)), PersonId.From(Id(4)), "vi", "web", "ship", payment,
        [Line(quantity)], null, Shelf(5, 10), 0, 0, Now);

    public static Order Order(params OrderEvent[] facts) =>
        facts.Aggregate(
            Commerce.Orders.Order.Fold(null, Facts(PlaceOrder.Decide(Settings, Placing(7)))[0]),
            (order, fact) => Commerce.Orders.Order.Fold(order, fact));

    public static Payment Payment(string method = "vietqr", long amount = 480_000,
        params PaymentEvent[] facts) =>
        facts.Aggregate(
            Commerce.Payments.Payment.Fold(null, Facts(AskPayment.Decide(Settings, new AskPayment(
                PaymentId.From(Id(3)), OrderId.From(Id(2)), Code, method, amount, Now)))[0]),
            (payment, fact) => Commerce.Payments.Payment.Fold(payment, fact));

    public static IReadOnlyList<TEvent> Facts<TEvent>(Decision<TEvent> decision) where TEvent : class =>
        decision.ShouldBeOfType<Decision<TEvent>.Accepted>().Events;

    public static Refusal Reason<TEvent>(Decision<TEvent> decision) where TEvent : class =>
        decision.ShouldBeOfType<Decision<TEvent>.Refused>().Reason;

    private static Ulid Id(byte mark) => Ulid.Create(Now.At, [mark, 0, 0, 0, 0, 0, 0, 0, 0, mark]);
}
