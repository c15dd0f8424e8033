using Coop.Traceability.Decisions;

namespace Coop.Traceability.Lots;

/// <summary>Why packs could not be filled.</summary>
public abstract record PackRefusal : Refusal
{
    private PackRefusal() { }

    /// <summary>The number of packs is not more than 0, or more than one run can fill.</summary>
    public sealed record UnitsInvalid(int Units, int Most) : PackRefusal, IMalformed
    {
        public override string Code => "pack.units-invalid";
    }

    /// <summary>The net weight is not more than 0, or heavier than a pack can be.</summary>
    public sealed record NetWeightInvalid(long NetGrams, long MostGrams) : PackRefusal, IMalformed
    {
        public override string Code => "pack.net-weight-invalid";
    }

    /// <summary>The product has neither a GTIN nor a slug that can stand in an address.</summary>
    public sealed record ProductInvalid(string Sku) : PackRefusal
    {
        public override string Code => "pack.product-invalid";
    }

    /// <summary>Packs must keep at least a day: best before lies after packing.</summary>
    public sealed record BestBeforeInvalid(DateOnly PackedOn, DateOnly BestBefore) : PackRefusal
    {
        public override string Code => "pack.best-before-invalid";
    }

    /// <summary>The tea was made after the day of packing.</summary>
    public sealed record BeforeTea(string Lot, DateOnly MadeOn, DateOnly PackedOn) : PackRefusal
    {
        public override string Code => "pack.before-tea";
    }

    /// <summary>The day of packing lies in the future.</summary>
    public sealed record Ahead(DateOnly PackedOn, DateTimeOffset Now) : PackRefusal
    {
        public override string Code => "pack.ahead";
    }

    /// <summary>There must be one serial for each pack, all different.</summary>
    public sealed record SerialsInvalid(int Units, int Serials) : PackRefusal, IMalformed
    {
        public override string Code => "pack.serials-invalid";
    }

    /// <summary>Some of these serials are not of this lot, or left before.</summary>
    public sealed record SerialsGone(string Lot, int Asked, int Found) : PackRefusal, IConflicting
    {
        public override string Code => "pack.serials-gone";
    }
}
