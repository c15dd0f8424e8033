using Coop.Traceability.Decisions;
using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Settings;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Storage.Diary;

/// <summary>
/// Stores what <see cref="RecordSpray"/> decides, takes what was used from the stock, and takes claims it
/// shows to have been wrong.
/// </summary>
public static class RecordSprayWrite
{
    /// <summary>Enters a spraying into a plot's diary.</summary>
    public static async Task<Outcome<SprayRecorded>> RecordSprayAsync(
        this CoopSession session, RecordSprayRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.PlotByCodeAsync(request.PlotCode, stop) is not { } known)
        {
            return new PlotRefusal.NotFound(request.PlotCode);
        }

        await session.TraceSettingsAsync(stop);
        var spray = SprayId.From(Mint.Ulid(session.Now));
        var read = await SprayReading.ReadAsync(session, spray, request, stop);
        if (read is Outcome<RecordSpray>.Refused unread)
        {
            return unread.Reason;
        }

        var plot = await session.FetchAsync<Plot>(known.Id, stop);
        var before = plot.Aggregate!;
        var decision = RecordSpray.Decide(before, ((Outcome<RecordSpray>.Done)read).Value);
        if (decision.AppendTo(plot) is { } no)
        {
            return no;
        }

        var sprayed = (PlotEvent.Sprayed)decision.Facts()[0];
        var used = await TakeAsync(session, spray, sprayed.Details, sprayed.At, stop);
        if (used is Outcome<SupplyUsed?>.Refused few)
        {
            return few.Reason;
        }

        var reach = SprayReach.Of(before, Plot.Fold(before, sprayed), spray);
        var moves = await session.MoveClaimsAsync(before, spray, reach, stop);
        return Told(spray, sprayed.Product, sprayed.At, sprayed.Details, moves) with
        {
            SupplyLeft = ((Outcome<SupplyUsed?>.Done)used).Value?.OnHand,
        };
    }

    internal static async Task<Outcome<SupplyUsed?>> TakeAsync(
        CoopSession session, SprayId spray, SprayDetails? details, FieldTime at, CancellationToken stop)
    {
        if (details is not { Supply: { } supply, Amount: { } amount, Unit: { } unit })
        {
            return new Outcome<SupplyUsed?>.Done(null);
        }

        var used = await session.UseSupplyAsync(
            supply, amount, unit, spray.Value, at, SupplyWords.Pesticide, stop);
        return used is Outcome<SupplyUsed>.Done done
            ? done.Value
            : ((Outcome<SupplyUsed>.Refused)used).Reason;
    }

    internal static SprayRecorded Told(
        SprayId spray, SprayedProduct product, FieldTime at, SprayDetails? details, ClaimMoves moves) =>
        new(spray.Value, product.PhiDays is { } days ? at.On.AddDays(days) : null, moves.NowWithout.Codes())
        {
            ClaimsRestored = moves.NowWith.Codes(), Check = details?.Check,
            LongWait = product.PhiDays > LabelSheet.UsualPhiDays,
        };
}
