using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Settings;
using Coop.Commerce.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Simulation.Tests;

/// <summary>A shop without a database: the real deciders and folds over dictionaries, driven by one
/// seed.</summary>
internal sealed class PaperShop
{
    private static readonly Sku[] Skus = [Sku.Parse("A-100"), Sku.Parse("B-200"), Sku.Parse("C-500")];

    private static readonly CoopSettings Settings = new()
    {
        OrderPrefix = "NST",
        Bank = new BankAccount("970405", "88881234", "HTX"),
        Legal = new LegalData
        {
            Name = "a", Address = "a", TaxCode = "a", Phone = "a", Email = "a", Representative = "a",
        },
        MaxUnpaidUnits = 100,
    };

    private readonly Random chance;
    private readonly Dictionary<StockKey, StockRow> shelf = [];
    private readonly List<(Order Order, Payment Payment)> orders = [];
    private FieldTime now = FieldTime.Of(new DateTimeOffset(2026, 11, 1, 8, 0, 0, FieldTime.Offset));
    private byte serial;

    public PaperShop(int seed)
    {
        chance = new Random(seed);
        foreach (var sku in Skus)
        {
            for (var lot = 0; lot < 3; lot++)
            {
                var key = new StockKey(sku, LotCode.Mint("TL", $"{sku.Value[0]}{lot + 2}AAAAA"),
                    StockKey.Main);
                Apply(new StockChange.Receive(key, chance.Next(0, 30), new DateOnly(2026, 11,
                    20).AddDays(lot * 20)));
            }
        }

        Packed = shelf.Values.Sum(r => r.OnHand);
    }

    public IReadOnlyCollection<StockRow> Shelf => shelf.Values;

    public IReadOnlyList<(Order Order, Payment Payment)> Orders => orders;

    /// <summary>Pieces there were at the beginning.</summary>
    public int Packed { get; }

    /// <summary>Đồng that buyers handed over, counted apart from the folds.</summary>
    public long MoneyGiven { get; private set; }

    /// <summary>One thing happens.</summary>
    public void Step()
    {
        now = FieldTime.Of(now.At.AddHours(chance.Next(0, 12)));
        if (orders.Count == 0 || chance.Next(4) == 0)
        {
            Place();
            return;
        }

        var at = chance.Next(orders.Count);
        switch (chance.Next(6))
        {
            case 0: Do(at, CancelOrder.Decide(orders[at].Order, new CancelOrder(null, now)),
                "cancelled"); break;
            case 1: Expire(at); break;
            case 2: Pay(at); break;
            case 3: Do(at, ConfirmOrder.Decide(orders[at].Order, new ConfirmOrder("phone", now)),
                null); break;
            case 4: Ship(at); break;
            default: Do(at, DeliverOrder.Decide(orders[at].Order, new DeliverOrder(now)), null); break;
        }
    }

    private void Place()
    {
        var lines = Skus.Where(_ => chance.Next(2) == 0).Select(sku => new OrderLine(
            sku, ProductId.From(Id()), ProductSlug.Parse("che"), Translated.None, null, 100, chance.Next(1,
                9),
            chance.Next(1, 500) * 1_000L, 8)).ToList();
        var (order, payment) = (OrderId.From(Id()), PaymentId.From(Id()));
        var code = OrderCode.Mint("NST", new string([.. Enumerable.Range(0, 5).Select(_ =>
            CheckCharacter.Alphabet[chance.Next(CheckCharacter.Alphabet.Length)])]));
        var method = chance.Next(2) == 0 ? "vietqr" : "cod";
        var command = new PlaceOrder(
            order, code, payment, PersonId.From(Id()), "vi", "web", "ship", method, lines, null,
                [.. shelf.Values], 0, 0,
            now);
        if (PlaceOrder.Decide(Settings, command) is not Decision<OrderEvent>.Accepted yes)
        {
            return;
        }

        var placed = yes.Events[0];
        Change(OrderStock.Of(null, placed));
        var begun = Order.Fold(null, placed);
        var asked = (Decision<PaymentEvent>.Accepted)AskPayment.Decide(
            Settings, new AskPayment(payment, order, code, method, begun.Total(), now));
        orders.Add((begun, Payment.Fold(null, asked.Events[0])));
    }

    private void Expire(int at)
    {
        var (order, payment) = orders[at];
        Do(at, ExpireOrder.Decide(order, new ExpireOrder(payment.Deadline, payment.Received, now)),
            "expired");
    }

    private void Pay(int at)
    {
        var (order, payment) = orders[at];
        var amount = chance.Next(3) == 0 ? chance.Next(1, 1_000_000) : Math.Max(1, order.Total());
        var command = new BookTransfer(TransferId.From(Id()), amount, "F", now);
        payment = Fold(payment, BookTransfer.Decide(payment, command));
        MoneyGiven += amount;
        orders[at] = (order, payment);
        if (order.State == OrderState.Placed && payment.Outstanding() == 0)
        {
            Do(at, ConfirmOrder.Decide(order, new ConfirmOrder("payment", now)), null);
        }
        else if (order.State == OrderState.Expired && payment.Net() >= payment.Amount)
        {
            var back = ReinstateOrder.Decide(order, new ReinstateOrder([.. shelf.Values], now));
            Do(at, back, null);
            if (back is Decision<OrderEvent>.Accepted)
            {
                orders[at] = (orders[at].Order, Payment.Fold(payment, new PaymentEvent.Reopened(now)));
            }
        }
    }

    private void Ship(int at)
    {
        var order = orders[at].Order;
        var all = order.Allocations.SelectMany(a => Enumerable.Repeat(a, a.Units)).ToList();
        var packs = all.Take(chance.Next(1, all.Count + 2)).Select(a => new ShippedPack(
            a.Sku, a.Lot, a.Place, SerialNumber.Mint([.. Bytes(8), serial++]))).ToList();
        Do(at, ShipOrder.Decide(order, new ShipOrder("VNPost", "", packs, now)), null);
    }

    private void Do(int at, Decision<OrderEvent> decision, string? closes)
    {
        if (decision is not Decision<OrderEvent>.Accepted { Events: [var fact, ..] })
        {
            return;
        }

        var (order, payment) = orders[at];
        Change(OrderStock.Of(order, fact));
        if (closes is not null)
        {
            payment = Fold(payment, ClosePayment.Decide(payment, new ClosePayment(closes, now)));
        }

        orders[at] = (Order.Fold(order, fact), payment);
    }

    private static Payment Fold(Payment payment, Decision<PaymentEvent> decision) =>
        ((Decision<PaymentEvent>.Accepted)decision).Events.Aggregate(payment, (p, fact) =>
            Payment.Fold(p, fact));

    private void Change(IEnumerable<StockChange> changes)
    {
        foreach (var change in changes)
        {
            Apply(change);
        }
    }

    private void Apply(StockChange change) =>
        shelf[change.Key] = StockChange.Fold(shelf.GetValueOrDefault(change.Key), change)
            ?? throw new InvalidOperationException($"The guard refuses {change}.");

    private Ulid Id() => Ulid.Create(now.At, Bytes(10));

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        chance.NextBytes(bytes);
        return bytes;
    }
}
