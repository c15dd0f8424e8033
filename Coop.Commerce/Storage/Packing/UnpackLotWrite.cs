using Coop.Commerce.Identifiers;
using Coop.Commerce.Stock;
using Coop.Commerce.Storage.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;

namespace Coop.Commerce.Storage.Packing;

/// <summary>Opening packs ends the pieces and begins the grams again, in one transaction.</summary>
public static class UnpackLotWrite
{
    /// <summary>Opens packs that no order waits for; they are off the shelf when it is saved.</summary>
    public static async Task<Outcome<PacksOpened>> UnpackLotAsync(
        this CoopSession session, UnpackRequest request, CancellationToken stop = default)
    {
        if ((await session.UnpackAsync(request, stop)).Refuses(out var opened, out var why))
        {
            return why!;
        }

        return await session.RemoveAsync(opened!.Goods.Sku, request.Lot, opened.Units, stop) is { } missing
            ? missing
            : opened;
    }

    /// <summary>Takes pieces off the shelf, or says how many of them no order waits for.</summary>
    internal static async Task<Refusal?> RemoveAsync(
        this CoopSession session, string code, LotCode lot, int units, CancellationToken stop)
    {
        var sku = Sku.Parse(code);
        var key = new StockKey(sku, lot, StockKey.Main);
        var row = (await session.Documents.StockAsync([sku], stop)).FirstOrDefault(r => r.Key == key);
        var free = row is null ? 0 : row.OnHand - row.Reserved;
        if (free < units)
        {
            return new StockRefusal.NotEnough(code, units, free);
        }

        session.QueueStock([new StockChange.Remove(key, units)]);
        return null;
    }
}
