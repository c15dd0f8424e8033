using Coop.Traceability.Decisions;

namespace Coop.Traceability.Purchasing;

/// <summary>Why something about buying leaf from members was refused.</summary>
public abstract record PurchaseRefusal : Refusal
{
    private PurchaseRefusal() { }

    /// <summary>The co-op has none of this code.</summary>
    public sealed record NotFound(string Purchase) : PurchaseRefusal, IUnknown
    {
        public override string Code => "purchase.not-found";
    }
}
