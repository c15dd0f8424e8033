using Coop.Traceability.Decisions;

namespace Coop.Commerce.Stock;

/// <summary>Why pieces cannot be set aside.</summary>
public abstract record StockRefusal : Refusal, IConflicting
{
    private StockRefusal() { }

    /// <summary>Fewer pieces can be sold than all lines of the order together ask for.</summary>
    public sealed record NotEnough(string Sku, int Wanted, int Available) : StockRefusal
    {
        public override string Code => "stock.not-enough";
    }
}
