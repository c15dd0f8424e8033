using Coop.Traceability.Decisions;
using Coop.Traceability.Purchasing;

namespace Coop.Traceability.Storage.Purchasing;

/// <summary>Agrees on leaf prices.</summary>
/// <param name="ValidFrom">The first local day of receipt they hold for.</param>
/// <param name="Document">The number of the decision they stand in.</param>
public sealed record SetLeafPricesRequest(
    DateOnly ValidFrom, string Document, IReadOnlyList<LeafPrice> Prices);

/// <summary>The list is there.</summary>
public sealed record LeafPricesSet(PriceListId Id, DateOnly ValidFrom);

/// <summary>Stores what <see cref="SetLeafPrices"/> decides.</summary>
public static class SetLeafPricesWrite
{
    /// <summary>Agrees on leaf prices from a day on.</summary>
    public static Task<Outcome<LeafPricesSet>> SetLeafPricesAsync(
        this CoopSession session, SetLeafPricesRequest request, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        var id = PriceListId.From(Mint.Ulid(session.Now));
        var decision = SetLeafPrices.Decide(
            new SetLeafPrices(id, request.ValidFrom, request.Document ?? "", request.Prices, session.Now));
        Outcome<LeafPricesSet> outcome =
            decision.Begin<PriceList, PriceListEvent>(session, id.Value) is { } no
                ? no
                : new LeafPricesSet(id, request.ValidFrom);
        return Task.FromResult(outcome);
    }
}
