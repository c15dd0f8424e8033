using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Certificates;
using Coop.Traceability.Storage.Settings;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="ReceiveLeaf"/> decides: the lot, and the picking on its plot.</summary>
public static class ReceiveLeafWrite
{
    /// <summary>Weighs fresh leaf in.</summary>
    public static async Task<Outcome<LeafReceived>> ReceiveLeafAsync(
        this CoopSession session, ReceiveLeafRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.PlotByCodeAsync(request.PlotCode, stop) is not { } known)
        {
            return new PlotRefusal.NotFound(request.PlotCode);
        }

        var settings = await session.TraceSettingsAsync(stop);
        var plot = await session.FetchAsync<Plot>(known.Id, stop);
        var command = new ReceiveLeaf(
            LotId.From(Mint.Ulid(session.Now)), Mint.LotCode(settings.PrefixFor(session.Context.Tenant)),
            request.PlotCode, request.PickedOn, request.ReceivedAt, request.Grams, request.Grade,
            request.Line,
            session.Now)
        {
            Isolate = request.Isolate,
        };
        var decision = await UnderCertificateAsync(
            session, ReceiveLeaf.Decide(plot.Aggregate, command), stop);
        if (decision.Begin<Lot, LotEvent>(session, command.Lot.Value) is { } no)
        {
            return no;
        }

        plot.AppendOne(ReceiveLeaf.PickingOf((LotEvent.Received)decision.Facts()[0]));
        return new LeafReceived(command.Lot, command.Code, request.Grams);
    }

    /// <summary>Leaf above what a certificate covers in the year comes in, but without the claim.</summary>
    private static async Task<Decision<LotEvent>> UnderCertificateAsync(
        CoopSession session, Decision<LotEvent> decision, CancellationToken stop) =>
        decision is Decision<LotEvent>.Accepted { Events: [LotEvent.Received { Losses: [] } leaf] }
            && await CertifiedOutput.TakeAsync(session, leaf, stop) is { } loss
            ? leaf with { Losses = [loss] }
            : decision;
}
