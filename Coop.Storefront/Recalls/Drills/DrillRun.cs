using System.Security.Cryptography;
using Coop.Commerce.Storage.Settings;
using Coop.Traceability.Decisions;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Recalls;
using Marten;

namespace Coop.Storefront.Recalls.Drills;

/// <summary>A drill that ran, and its paper.</summary>
internal sealed record DrillReport(DrillEvent.Ran Ran, byte[] Pdf);

/// <summary>
/// Practises a recall of one lot of packs: draws it, traces it both ways, finds whom it went to and where
/// every pack is, and times each step. Only reads: nothing is held or stopped, nobody is told. The paper
/// names no person, so that forgetting one leaves every kept report as it was.
/// </summary>
internal sealed class DrillRun(RecallScopes scopes, TimeProvider clock)
{
    private static readonly RecallUnits None = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Runs one; null when no lot was packed yet. An error is part of the report.</summary>
    public async Task<DrillReport?> RunAsync(
        IQuerySession session, DateOnly night, int seed, CancellationToken stop)
    {
        var candidates = await session.CountPackLotsAsync(stop);
        if (candidates == 0)
        {
            return null;
        }

        var holder = (await session.CoopSettingsAsync(stop)).Legal.Name;
        var (at, steps) = (FieldTime.Of(clock.GetUtcNow()), new List<DrillStep>());
        var ran = new DrillEvent.Ran(
            DrillId.From(default), night, seed, candidates, null, steps, 0, 0, None, [], null, null, at);
        RecallScope? scope = null;
        try
        {
            var lot = await Timed("draw", () => session.DrawLotAsync(seed, candidates, stop));
            ran = ran with { Lot = lot };
            var graph = await Timed("trace", () => session.TraceAsync(lot.Value, TraceDirection.Both, stop));
            ran = ran with { Unbalanced = [.. graph!.Balance.Where(b => !b.Holds).Select(b => b.Code)] };
            var reach = await Timed("scope", () => ReachAsync(session, lot, stop));
            scope = await Timed("shelf", () => scopes.OfAsync(session, reach, null, people: true, stop));
            ran = ran with
            {
                Lots = reach.Lots.Count, Orders = scope.Shipped.Count, Units = scope.Scope.Units.Plain(),
            };
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            ran = ran with { Fault = fault.GetType().Name };
        }

        var began = clock.GetTimestamp();
        var pdf = DrillPaper.Of(holder, Drill.Fold(null, ran), scope);
        steps.Add(Step("paper", began));
        return new DrillReport(ran with { Report = Convert.ToHexStringLower(SHA256.HashData(pdf)) }, pdf);

        async Task<T> Timed<T>(string step, Func<Task<T>> work)
        {
            var from = clock.GetTimestamp();
            var done = await work();
            steps.Add(Step(step, from));
            return done;
        }
    }

    private DrillStep Step(string step, long began) =>
        new(step, (long)clock.GetElapsedTime(began).TotalMilliseconds);

    private static async Task<RecallReach> ReachAsync(
        IQuerySession session, LotCode lot, CancellationToken stop) =>
        await session.RecallReachAsync(new RecallStart(RecallStart.Lot, [lot.Value]), stop) switch
        {
            Outcome<RecallReach>.Done done => done.Value,
            Outcome<RecallReach>.Refused no => throw new InvalidOperationException(no.Reason.Code),
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
}
