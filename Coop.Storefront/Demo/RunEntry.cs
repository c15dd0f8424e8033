using Coop.Commerce.Storage.Packing;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Demo;

/// <summary>A run while it is entered: it remembers the codes the commands answer with.</summary>
internal sealed class RunEntry(Run run)
{
    private readonly List<BatchInput> leaf = [];
    private BatchProcessed? made;

    public Run Run { get; } = run;

    /// <summary>When the run began.</summary>
    public DateTimeOffset Started => Agenda.Instant(Run.On, new TimeOnly(17, 0)).AddHours(Run.Tea.Rest);

    /// <summary>When it ended.</summary>
    public DateTimeOffset Finished => Started.AddHours(Run.Tea.TeaType == "green" ? 4.5 : 7);

    /// <summary>When the nth lot of leaf is weighed.</summary>
    public DateTimeOffset WeighedAt(int nth) =>
        Agenda.Instant(Run.On, new TimeOnly(15, 10)).AddMinutes(nth * 23);

    /// <summary>Buys the leaf of the run, lot by lot: a household may bring two.</summary>
    public async Task WeighAsync(Season season)
    {
        foreach (var (picking, nth) in Run.Leaf.Select((p, i) => (p, i)))
        {
            var bought = await season.DoAsync(Weigh(picking, nth));
            leaf.Add(new BatchInput(bought.Lot, bought.Grams));
        }
    }

    /// <summary>Makes tea of all of it, and says why when it came out poor.</summary>
    public async Task ProcessAsync(Season season)
    {
        made = await season.DoAsync(s => s.ProcessBatchAsync(new ProcessBatchRequest(
            Run.Tea.TeaType, leaf,
            [new BatchOutput(Run.Tea.Key, Run.Main), new BatchOutput(Run.Tea.ByProduct, Run.Sieved)],
            Started, Finished, "NH-01")));
        if (Run.Reason is { } reason)
        {
            await season.DoAsync(s => s.ExplainYieldAsync(new ExplainYieldRequest(made.Batch, reason)));
        }
    }

    /// <summary>Fills packs of the main grade; best before two years later.</summary>
    public Task<LotPacked> PackAsync(Season season, Packing packing, DateOnly day)
    {
        var lot = made?.Outputs[0].Lot ?? throw new InvalidOperationException("Packed before it was made.");
        return season.DoAsync(s => s.PackLotAsync(
            new PackLotRequest(lot, packing.Sku, packing.Units, day, day.AddYears(2))));
    }

    private Func<CoopSession, Task<Outcome<LeafBought>>> Weigh(Picking picking, int nth) => session =>
        session.BuyLeafAsync(new BuyLeafRequest(
            new ReceiveLeafRequest(
                picking.Plot.Code, picking.On, WeighedAt(nth), picking.Grams, Run.Tea.Leaf, picking.Line),
            QualityPercent: 78 + (int)(picking.Grams / 100 % 20)));
}
