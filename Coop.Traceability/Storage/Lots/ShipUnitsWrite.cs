using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Stores what <see cref="ShipUnits"/> decides and marks the packs that left.</summary>
public static class ShipUnitsWrite
{
    /// <summary>Notes that packs left with an order. One call a lot and session.</summary>
    public static async Task<Outcome<UnitsShipped>> ShipUnitsAsync(
        this CoopSession session, ShipUnitsRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.LotByCodeAsync(request.Lot, stop) is not { } known)
        {
            return new LotRefusal.NotFound(request.Lot.Value);
        }

        var stream = await session.FetchAsync<Lot>(known.Id, stop);
        var command = new ShipUnits(request.Lot, request.Order, request.Units, FieldTime.Of(session.Now));
        if (ShipUnits.Decide(stream.Aggregate, command).AppendTo(stream) is { } no)
        {
            return no;
        }

        var there = await session.Documents.SerialsInStockAsync(
            request.Lot, request.Serials.Count > 0 ? request.Serials : null, request.Units, stop);
        if (there.Count != request.Units || request.Serials.Count > request.Units)
        {
            return new PackRefusal.SerialsGone(request.Lot.Value, request.Units, there.Count);
        }

        var schema = session.Documents.DocumentStore.Options.DatabaseSchemaName;
        session.Queue(new SerialsLeave(schema, session.Context.Tenant, request.Lot, request.Order, there));
        return new UnitsShipped(request.Lot, request.Order, request.Units, there);
    }
}
