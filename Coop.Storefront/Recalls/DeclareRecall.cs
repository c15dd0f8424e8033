using Coop.Commerce.Storage.Orders;
using Coop.Commerce.Storage.Stock;
using Coop.Storefront.Jobs;
using Coop.Traceability.Decisions;
using Coop.Traceability.Recalls;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Recalls;
using Marten;

namespace Coop.Storefront.Recalls;

/// <summary>Recalls from a start, for real or as a drill.</summary>
/// <param name="Why">In plain words; kept in a side document.</param>
public sealed record DeclareRecallRequest(RecallStart Start, string Why, bool Drill);

/// <summary>
/// One command, one transaction, both libraries: the shelf is locked and held, what is affected is read
/// again behind the lock until it stops growing, open orders are stopped, every lot is held, and the recall
/// is in the books. An order being placed meanwhile either is stopped here or finds nothing to set aside.
/// </summary>
public static class DeclareRecall
{
    private const int MostRounds = 10;

    /// <summary>Declares a recall. A drill holds nothing, stops nothing and changes no page.</summary>
    public static async Task<Outcome<RecallOpened>> DeclareRecallAsync(
        this CoopSession session, DeclareRecallRequest request, CancellationToken stop = default)
    {
        var code = RecallWrites.NewRecallCode();
        var reached = request.Drill
            ? await session.Documents.RecallReachAsync(request.Start, stop)
            : await SettledAsync(session, request.Start, stop);
        if (reached is not Outcome<RecallReach>.Done { Value: var reach })
        {
            return ((Outcome<RecallReach>.Refused)reached).Reason;
        }

        IReadOnlyList<string> stopped = [];
        if (!request.Drill)
        {
            var stopping = await session.StopOrdersAsync([.. reach.Packs.Select(p => p.Code)],
                code.Value, stop);
            if (stopping is not Outcome<IReadOnlyList<string>>.Done { Value: var orders })
            {
                return ((Outcome<IReadOnlyList<string>>.Refused)stopping).Reason;
            }

            stopped = orders;
            session.QueueJob(new RecheckRecallJob(code.Value), session.Now);
        }

        return await session.OpenRecallAsync(
            new OpenRecallRequest(code, reach, request.Why, request.Drill, stopped), stop);
    }

    /// <summary>Looks once more, and takes in what came to be since.</summary>
    public static async Task<Outcome<RecallChanged>> RecheckRecallAsync(
        this CoopSession session, string code, CancellationToken stop = default)
    {
        if (await session.Documents.RecallAsync(code, stop) is not { } recall)
        {
            return new RecallRefusal.NotFound(code);
        }

        if (!recall.IsOpen() || recall.Drill)
        {
            return new RecallChanged(code, recall);
        }

        if (await SettledAsync(session, recall.Start, stop)
            is not Outcome<RecallReach>.Done { Value: var reach })
        {
            return new RecallRefusal.NothingAffected(code);
        }

        var packs = reach.Packs.Select(p => p.Code).ToList();
        return await session.StopOrdersAsync(packs, code, stop) switch
        {
            Outcome<IReadOnlyList<string>>.Done stopped =>
                await session.WidenRecallAsync(code, reach, stopped.Value, stop),
            Outcome<IReadOnlyList<string>>.Refused no => no.Reason,
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
    }

    /// <summary>Lifts a recall and releases everything it held.</summary>
    public static async Task<Outcome<RecallChanged>> LiftWholeRecallAsync(
        this CoopSession session, string code, string why, CancellationToken stop = default)
    {
        var lifted = await session.LiftRecallAsync(code, why, stop);
        if (lifted is not Outcome<RecallChanged>.Done { Value: { Recall: { Drill: false } recall } })
        {
            return lifted;
        }

        var lots = (await session.Documents.LoadManyAsync<Coop.Traceability.Lots.Lot>(
            stop, recall.Lots.Select(l => l.Value))).Select(l => l.Code).ToList();
        var released = await session.ReleaseGoodsAsync(
            new ReleaseLotsRequest(lots, why, recall.Code.Value), stop);
        return released is Outcome<LotsReleased>.Refused no ? no.Reason : lifted;
    }

    /// <summary>Closes a recall when the books account for every pack.</summary>
    public static async Task<Outcome<RecallChanged>> CloseWholeRecallAsync(
        this CoopSession session, string code, CancellationToken stop = default)
    {
        if (await session.Documents.RecallAsync(code, stop) is not { } recall)
        {
            return new RecallRefusal.NotFound(code);
        }

        if (await session.Documents.RecallReachAsync(recall.Start, stop)
            is not Outcome<RecallReach>.Done { Value: var reach })
        {
            return new RecallRefusal.NothingAffected(code);
        }

        var scope = await session.Need<RecallScopes>()
            .OfAsync(session.Documents, reach, recall, people: false, stop);
        return await session.CloseRecallAsync(code, scope.Scope.Units.Plain(), stop);
    }

    /// <summary>Holds the shelf and reads again, until nothing new was packed while waiting.</summary>
    private static async Task<Outcome<RecallReach>> SettledAsync(
        CoopSession session, RecallStart start, CancellationToken stop)
    {
        var reached = await session.Documents.RecallReachAsync(start, stop);
        for (var round = 0; round < MostRounds; round++)
        {
            if (reached is not Outcome<RecallReach>.Done { Value: var reach })
            {
                return reached;
            }

            await session.HoldStockAsync([.. reach.Packs.Select(p => p.Code)], stop);
            reached = await session.Documents.RecallReachAsync(start, stop);
            if (reached is Outcome<RecallReach>.Done { Value: var again }
                && again.Lots.Count == reach.Lots.Count)
            {
                return reached;
            }
        }

        throw new GuardNotMetException($"the scope of {start.Kind} does not stop growing");
    }
}

/// <summary>Look once more whether a recall has grown.</summary>
public sealed record RecheckRecallJob(string Recall) : IJob
{
    public static string Kind => "recall.recheck";
}

/// <summary>Widens a recall until it stops growing.</summary>
internal sealed class RecheckRecallHandler : IJobHandler<RecheckRecallJob>
{
    public Task RunAsync(RecheckRecallJob job, JobRun run, CancellationToken stop) =>
        run.CompleteAsync(async session =>
        {
            var before = (await session.Documents.RecallAsync(job.Recall, stop))?.Lots.Count;
            var done = await session.RecheckRecallAsync(job.Recall, stop);
            if (done is Outcome<RecallChanged>.Done { Value: var changed }
                && changed.Recall.Lots.Count != before)
            {
                session.QueueJob(job, session.Now);
            }

            return done;
        });
}
