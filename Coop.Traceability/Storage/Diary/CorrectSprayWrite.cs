using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Plots;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage.Settings;
using Coop.Traceability.Storage.Supplies;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Diary;

/// <summary>
/// Stores what <see cref="CorrectSpray"/> decides: stock used wrongly goes back, claims are taken or given
/// back with it, all in one transaction.
/// </summary>
public static class CorrectSprayWrite
{
    /// <summary>Corrects a spraying, or takes it back.</summary>
    public static async Task<Outcome<SprayRecorded>> CorrectSprayAsync(
        this CoopSession session, CorrectSprayRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.PlotOfSprayAsync(request.Spray, stop) is not { } known)
        {
            return new DiaryRefusal.NotFound(request.Spray);
        }

        await session.TraceSettingsAsync(stop);
        RecordSpray? how = null;
        var spray = SprayId.Parse(request.Spray);
        if (request.As is { } asked)
        {
            var read = await SprayReading.ReadAsync(
                session, spray, asked with { PlotCode = known.Code.Value }, stop);
            if (read is Outcome<RecordSpray>.Refused unread)
            {
                return unread.Reason;
            }

            how = ((Outcome<RecordSpray>.Done)read).Value;
        }

        var words = (request.Reason ?? "").Trim().Normalize(NormalizationForm.FormC);
        var text = new SideText(StreamKey.Of("text", Mint.Ulid(session.Now)), words, Mint.Salt());
        var plot = await session.FetchAsync<Plot>(known.Id, stop);
        var command = new CorrectSpray(
            request.Spray, await NewestAsync(session, known.Id, request.Spray, stop), how, words, text.Ref(),
            session.Now);
        var decision = CorrectSpray.Decide(plot.Aggregate, command);
        if (decision.AppendTo(plot) is { } no)
        {
            return no;
        }

        if (decision.Facts() is not [var fact])
        {
            return new SprayRecorded(request.Spray, null);
        }

        session.Documents.Store(text);
        return await FollowAsync(session, plot.Aggregate!, spray, fact, stop);
    }

    /// <summary>The plot whose diary holds a spraying; null when the co-op has no such spraying.</summary>
    internal static Task<Plot?> PlotOfSprayAsync(
        this IQuerySession session, string spray, CancellationToken stop) =>
        session.Query<Plot>().Where(p => p.MatchesSql(
            "d.data -> 'sprayings' @> jsonb_build_array(jsonb_build_object('spray', ?::text))", spray))
            .FirstOrDefaultAsync(stop);

    private static async Task<Outcome<SprayRecorded>> FollowAsync(
        CoopSession session, Plot before, SprayId spray, PlotEvent fact, CancellationToken stop)
    {
        var was = before.Sprayings.First(s => s.Spray == spray).Details;
        var corrected = fact as PlotEvent.SprayCorrected;
        var sameStock = corrected?.Details is { } now && was is not null
            && (now.Supply, now.Amount, now.Unit) == (was.Supply, was.Amount, was.Unit);
        if (!sameStock && await RestockAsync(session, spray, was, corrected, stop) is { } no)
        {
            return no;
        }

        var reach = SprayReach.Of(before, Plot.Fold(before, fact), spray);
        var moves = await session.MoveClaimsAsync(before, spray, reach, stop);
        return corrected is null
            ? new SprayRecorded(spray.Value, null, moves.NowWithout.Codes())
            {
                ClaimsRestored = moves.NowWith.Codes(),
            }
            : RecordSprayWrite.Told(spray, corrected.Product, corrected.At, corrected.Details, moves);
    }

    private static async Task<Refusal?> RestockAsync(
        CoopSession session, SprayId spray, SprayDetails? was, PlotEvent.SprayCorrected? now,
        CancellationToken stop)
    {
        if (was?.Supply is { } old && old == now?.Details?.Supply)
        {
            return await session.UseOtherwiseAsync(
                old, now.Details.Amount!.Value, now.Details.Unit!, spray.Value, now.At, stop);
        }

        if (was?.Supply is { } wrong)
        {
            await session.GiveBackAsync(wrong, spray.Value, stop);
        }

        var used = now is null
            ? null
            : await RecordSprayWrite.TakeAsync(session, spray, now.Details, now.At, stop);
        return used is Outcome<SupplyUsed?>.Refused no ? no.Reason : null;
    }

    private static async Task<Guid> NewestAsync(
        CoopSession session, string plot, string spray, CancellationToken stop)
    {
        var events = await session.Documents.Events.QueryAllRawEvents()
            .Where(e => e.StreamKey == plot && e.MatchesSql("d.data ->> 'spray' = ?", spray))
            .OrderByDescending(e => e.Version).Take(1).ToListAsync(stop);
        return events[0].Id;
    }
}
