using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;

namespace Coop.Commerce.Storage.Packing;

/// <summary>What is gone without a sale: grams leave the lot, packs leave the shelf with it.</summary>
public static class LessenLotWrite
{
    /// <summary>Notes a count, a sample, tasting, a gift, own use, drying out.</summary>
    public static async Task<Outcome<LotLessened>> TakeLotAsync(
        this CoopSession session, TakeLotRequest request, CancellationToken stop = default) =>
        await ShelveAsync(session, await session.TakeAsync(request, stop), stop);

    /// <summary>Destroys some of a lot. Packs that an order waits for are not destroyed.</summary>
    public static async Task<Outcome<LotLessened>> DisposeLotAsync(
        this CoopSession session, DisposeLotRequest request, CancellationToken stop = default) =>
        await ShelveAsync(session, await session.DisposeAsync(request, stop), stop);

    private static async Task<Outcome<LotLessened>> ShelveAsync(
        CoopSession session, Outcome<LotLessened> outcome, CancellationToken stop)
    {
        if (outcome.Refuses(out var less, out var why))
        {
            return why!;
        }

        return less is { Sku: { } sku, Units: > 0 }
            && await session.RemoveAsync(sku, less.Lot, less.Units, stop) is { } missing
                ? missing
                : less!;
    }
}
