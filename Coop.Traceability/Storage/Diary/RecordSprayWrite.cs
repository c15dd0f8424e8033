using Coop.Traceability.Decisions;
using Coop.Traceability.Diary;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Members;
using Coop.Traceability.Moments;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Settings;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Traceability.Storage.Diary;

/// <summary>
/// Stores what <see cref="RecordSpray"/> decides, and takes claims it shows to have been wrong.
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

        var people = await session.Documents.MembersByCodeAsync(
            [request.OperatorCode, request.OnBehalfOfCode], stop);
        if (Missing(people, request) is { } nobody)
        {
            return new MemberRefusal.NotFound(nobody);
        }

        await session.TraceSettingsAsync(stop);
        var plot = await session.FetchAsync<Plot>(known.Id, stop);
        var decision = RecordSpray.Decide(plot.Aggregate, Command(session, request, people));
        if (decision.AppendTo(plot) is { } no)
        {
            return no;
        }

        var sprayed = (PlotEvent.Sprayed)decision.Facts()[0];
        var lost = await StripAsync(session, plot.Aggregate!, sprayed, stop);
        return new SprayRecorded(
            sprayed.Spray.Value, request.PhiDays is { } days ? request.SprayedOn.AddDays(days) : null, lost);
    }

    private static string? Missing(IReadOnlyDictionary<string, Member> people, RecordSprayRequest request) =>
        new[] { request.OperatorCode, request.OnBehalfOfCode }
            .FirstOrDefault(code => code is not null && !people.ContainsKey(RecordCode.Normal(code)));

    private static RecordSpray Command(
        CoopSession session, RecordSprayRequest request, IReadOnlyDictionary<string, Member> people)
    {
        MemberId Of(string code) => MemberId.Parse(people[RecordCode.Normal(code)].Id);
        return new RecordSpray(
            SprayId.From(Mint.Ulid(session.Now)), request.PlotCode,
            new SprayedProduct(request.TradeName, request.ActiveIngredient, request.Dose, request.PhiDays),
            request.Pest, request.SprayedOn, Of(request.OperatorCode),
            request.OnBehalfOfCode is { } other ? Of(other) : null, session.Now);
    }

    /// <summary>
    /// Leaf picked too early, and all that was made of it, loses the claim; the office is told.
    /// </summary>
    private static async Task<IReadOnlyList<string>> StripAsync(
        CoopSession session, Plot plot, PlotEvent.Sprayed sprayed, CancellationToken stop)
    {
        var leaf = RecordSpray.Overtaken(plot, sprayed).Select(p => p.Lot).ToList();
        var below = leaf.Count == 0 ? [] : await Descent.OfAsync(session.Documents, leaf, stop);
        var claiming = below.Where(l => l.HasClaim()).ToList();
        if (claiming.Count == 0)
        {
            return [];
        }

        var loss = new ClaimLoss(ClaimLossReason.LateSpray, PlotId.Parse(plot.Id), sprayed.Spray);
        foreach (var lot in await session.FetchManyAsync<Lot>([.. claiming.Select(l => l.Id)], stop))
        {
            lot.AppendOne(new LotEvent.ClaimLost(loss, FieldTime.Of(session.Now)));
        }

        string[] codes = [.. claiming.Select(l => l.Code.Value)];
        session.RaiseTask(OfficeTaskKinds.ClaimsLost, plot.Code.Value, codes);
        return codes;
    }
}
