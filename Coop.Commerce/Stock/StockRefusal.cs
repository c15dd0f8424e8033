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

    /// <summary>Of a coming harvest fewer packs can still be promised than are asked for.</summary>
    public sealed record HarvestPromised(string Sku, string Harvest, int Wanted, int Left) : StockRefusal
    {
        public override string Code => "stock.harvest-promised";
    }
}
