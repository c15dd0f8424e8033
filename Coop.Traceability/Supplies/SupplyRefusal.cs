using Coop.Traceability.Decisions;

namespace Coop.Traceability.Supplies;

/// <summary>Why something about purchased inputs was refused.</summary>
public abstract record SupplyRefusal : Refusal
{
    private SupplyRefusal() { }

    /// <summary>The co-op has none of this code.</summary>
    public sealed record NotFound(string Supply) : SupplyRefusal, IUnknown
    {
        public override string Code => "supply.not-found";
    }
}
