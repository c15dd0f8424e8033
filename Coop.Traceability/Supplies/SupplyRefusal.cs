using Coop.Traceability.Decisions;

namespace Coop.Traceability.Supplies;

/// <summary>Why something about purchased inputs was refused.</summary>
public abstract partial record SupplyRefusal : Refusal
{
    private SupplyRefusal() { }

    /// <summary>The co-op has none of this code.</summary>
    public sealed record NotFound(string Supply) : SupplyRefusal, IUnknown
    {
        public override string Code => "supply.not-found";
    }

    /// <summary>Another purchase has the code.</summary>
    public sealed record CodeTaken(string Supply) : SupplyRefusal, IConflicting
    {
        public override string Code => "supply.code-taken";
    }

    /// <summary>The code is not of the form of codes: 2 to 20 of A–Z, 0–9 and dash.</summary>
    public sealed record CodeInvalid(string Supply) : SupplyRefusal, IMalformed
    {
        public override string Code => "supply.code-invalid";
    }

    /// <summary>There is no such kind of input.</summary>
    public sealed record KindUnknown(string Kind) : SupplyRefusal, IMalformed
    {
        public override string Code => "supply.kind-unknown";
    }

    /// <summary>There is no such unit.</summary>
    public sealed record UnitUnknown(string Unit) : SupplyRefusal, IMalformed
    {
        public override string Code => "supply.unit-unknown";
    }

    /// <summary>A word is missing, too long, or holds a phone or more than one line.</summary>
    /// <param name="Field">tradeName, content, registrant, batch, business and so on.</param>
    public sealed record TextInvalid(string Field, int Longest) : SupplyRefusal, IMalformed
    {
        public override string Code => "supply.text-invalid";
    }

    /// <summary>Neither a shop nor a person was named as the one who sold it.</summary>
    public sealed record SupplierMissing : SupplyRefusal, IMalformed
    {
        public override string Code => "supply.supplier-missing";
    }

    /// <summary>Name or phone of the person who sold it cannot be so.</summary>
    public sealed record SupplierInvalid(int Shortest, int Longest) : SupplyRefusal, IMalformed
    {
        public override string Code => "supply.supplier-invalid";
    }

    /// <summary>The quantity is not more than 0, or more than can be. Smallest units.</summary>
    public sealed record QuantityInvalid(long Quantity, long Most) : SupplyRefusal, IMalformed
    {
        public override string Code => "supply.quantity-invalid";
    }

    /// <summary>The price is below 0 or more than can be. Đồng.</summary>
    public sealed record PriceInvalid(long Price, long Most) : SupplyRefusal, IMalformed
    {
        public override string Code => "supply.price-invalid";
    }

    /// <summary>A reference to a picture or paper is no SHA-256.</summary>
    public sealed record EvidenceInvalid(string Evidence) : SupplyRefusal, IMalformed
    {
        public override string Code => "supply.evidence-invalid";
    }

    /// <summary>The reason is missing or too long.</summary>
    public sealed record ReasonInvalid(int Longest) : SupplyRefusal, IMalformed
    {
        public override string Code => "supply.reason-invalid";
    }

    /// <summary>The day lies in the future.</summary>
    public sealed record Ahead(DateOnly On, DateTimeOffset Now) : SupplyRefusal
    {
        public override string Code => "supply.ahead";
    }

    /// <summary>It is kept in another unit.</summary>
    public sealed record UnitDiffers(string Supply, string Unit, string Asked) : SupplyRefusal
    {
        public override string Code => "supply.unit-differs";
    }

    /// <summary>It is not of the kind that is needed, for example a fertiliser cannot be sprayed.</summary>
    public sealed record WrongKind(string Supply, string Kind, string Wanted) : SupplyRefusal
    {
        public override string Code => "supply.wrong-kind";
    }

    /// <summary>It had not been bought yet.</summary>
    public sealed record UsedBeforePurchase(string Supply, DateOnly BoughtOn, DateOnly On) : SupplyRefusal
    {
        public override string Code => "supply.used-before-purchase";
    }

    /// <summary>A pesticide was past its last day of use.</summary>
    public sealed record Expired(string Supply, DateOnly Expiry, DateOnly UsedOn) : SupplyRefusal
    {
        public override string Code => "supply.expired";
    }

    /// <summary>More is asked for than is on hand. Smallest units.</summary>
    public sealed record NotEnough(string Supply, long Asked, long OnHand, string Unit)
        : SupplyRefusal, IConflicting
    {
        public override string Code => "supply.not-enough";
    }
}
