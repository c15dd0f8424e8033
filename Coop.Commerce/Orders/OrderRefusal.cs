using Coop.Traceability.Decisions;

namespace Coop.Commerce.Orders;

/// <summary>Why an order cannot be placed or changed.</summary>
public abstract record OrderRefusal : Refusal
{
    private OrderRefusal() { }

    /// <summary>The co-op has no such order, or not with this phone.</summary>
    public sealed record NotFound(string Order) : OrderRefusal, IUnknown
    {
        public override string Code => "order.not-found";
    }

    /// <summary>The shop takes no orders until its legal particulars and its account are filled in.</summary>
    public sealed record ShopClosed : OrderRefusal, IConflicting
    {
        public override string Code => "order.shop-closed";
    }

    /// <summary>The request is not of the right form; <paramref name="Field"/> names where.</summary>
    public sealed record Malformed(string Field, string Value) : OrderRefusal, IMalformed
    {
        public override string Code => "order.malformed";
    }

    /// <summary>No such commune is on the list of places.</summary>
    public sealed record UnknownWard(string Ward) : OrderRefusal
    {
        public override string Code => "order.unknown-ward";
    }

    /// <summary>The SKU is not sold here, or not now.</summary>
    public sealed record NotSold(string Sku) : OrderRefusal
    {
        public override string Code => "order.not-sold";
    }

    /// <summary>The SKU is sold only at a season, and this is not it.</summary>
    /// <param name="From">First local day; null: no first.</param>
    /// <param name="Until">Last local day; null: no last.</param>
    public sealed record OutOfSeason(string Sku, DateOnly? From, DateOnly? Until) : OrderRefusal, IConflicting
    {
        public override string Code => "order.out-of-season";
    }

    /// <summary>More packs of one SKU than one order may have.</summary>
    public sealed record TooManyOfOne(string Sku, int Wanted, int Most) : OrderRefusal
    {
        public override string Code => "order.too-many-of-one";
    }

    /// <summary>Prices changed since the buyer looked. Whole đồng.</summary>
    public sealed record TotalChanged(long ExpectedTotal, long Total) : OrderRefusal, IConflicting
    {
        public override string Code => "order.total-changed";
    }

    /// <summary>This way of paying is not offered, or not for this total. Whole đồng.</summary>
    public sealed record PaymentNotOffered(string Payment, long Total, long Limit) : OrderRefusal
    {
        public override string Code => "order.payment-not-offered";
    }

    /// <summary>The same phone has too many unpaid packs set aside already.</summary>
    public sealed record TooManyUnpaid(int Wanted, int Open, int Limit) : OrderRefusal, IConflicting
    {
        public override string Code => "order.too-many-unpaid";
    }

    /// <summary>Too many unpaid packs are set aside for the same address already, by whatever
    /// phones.</summary>
    public sealed record TooManyUnpaidAtAddress(int Wanted, int Open, int Limit) : OrderRefusal, IConflicting
    {
        public override string Code => "order.too-many-unpaid-at-address";
    }

    /// <summary>The order is not in a state in which this can be done.</summary>
    /// <param name="Action">confirm, pick, ship, deliver, complete, cancel, receive-cash, fill.</param>
    public sealed record WrongState(string Order, string State, string Action) : OrderRefusal, IConflicting
    {
        public override string Code => "order.wrong-state";
    }

    /// <summary>The order cannot be closed while money is open. Whole đồng.</summary>
    public sealed record NotPaid(string Order, long Outstanding) : OrderRefusal, IConflicting
    {
        public override string Code => "order.not-paid";
    }

    /// <summary>A pack that was named belongs to none of the lots set aside, or has left already.</summary>
    public sealed record WrongSerial(string Serial) : OrderRefusal, IConflicting
    {
        public override string Code => "order.wrong-serial";
    }
}
