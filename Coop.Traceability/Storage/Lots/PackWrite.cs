using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Settings;

namespace Coop.Traceability.Storage.Lots;

/// <summary>
/// Stores what <see cref="PackLot"/> decides: the packs, what the tea gave, and the serials.
/// </summary>
public static class PackWrite
{
    /// <summary>Fills packs. Whoever sells them adds its own writes to the same session.</summary>
    public static async Task<Outcome<PacksMade>> PackAsync(
        this CoopSession session, PackRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.LotByCodeAsync(request.Source, stop) is not { } known)
        {
            return new LotRefusal.NotFound(request.Source.Value);
        }

        var settings = await session.TraceSettingsAsync(stop);
        var source = await session.FetchAsync<Lot>(known.Id, stop);
        var goods = request.Product;
        var command = new PackLot(
            LotId.From(Mint.Ulid(session.Now)), Mint.LotCode(settings.PrefixFor(session.Context.Tenant)),
            request.Source, goods.Sku, goods.Gtin, goods.ProductKey, goods.NetGrams, request.Units,
            request.PackedOn, request.BestBefore, request.Serials, session.Now);
        var decision = PackLot.Decide(source.Aggregate, command);
        if (decision.Begin<Lot, LotEvent>(session, command.Lot.Value) is { } no)
        {
            return no;
        }

        var packed = (LotEvent.Packed)decision.Facts()[0];
        source.AppendOne(PackLot.FillingOf(packed));
        var schema = session.Documents.DocumentStore.Options.DatabaseSchemaName;
        session.Queue(new SerialsArrive(
            schema, session.Context.Tenant, packed.Goods.Key, packed.Code, request.Serials));
        return new PacksMade(command.Lot, command.Code, goods.ProductKey, packed.Units, packed.Weight.Grams);
    }
}
