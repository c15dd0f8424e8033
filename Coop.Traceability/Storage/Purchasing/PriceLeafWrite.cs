using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Storage.Purchasing;

/// <summary>Prices leaf that had none; or, with a reason, puts quality, check and price right.</summary>
/// <param name="Lot">Code of the lot of leaf.</param>
/// <param name="Reason">Why it is put right; null for a first price.</param>
public sealed record PriceLeafRequest(
    LotCode Lot, int? QualityPercent, LeafCheckRequest? Check = null, string? Reason = null);

/// <summary>The leaf has a price.</summary>
public sealed record LeafPriced(LotCode Lot, LeafAmount Of);

/// <summary>Stores what <see cref="PriceLeaf"/> decides, and the household's account.</summary>
public static class PriceLeafWrite
{
    /// <summary>Prices leaf by the list of its day of receipt.</summary>
    public static async Task<Outcome<LeafPriced>> PriceLeafAsync(
        this CoopSession session, PriceLeafRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.PurchaseAsync(request.Lot, stop) is not { } known)
        {
            return new PurchaseRefusal.NotFound(request.Lot.Value);
        }

        var read = session.Check(request.Check);
        if (read is Outcome<LeafCheck>.Refused unread)
        {
            return unread.Reason;
        }

        var reason = request.Reason is null ? null : session.Reason(request.Reason);
        if (reason is Outcome<SideRef>.Refused none)
        {
            return none.Reason;
        }

        var stream = await session.FetchAsync<LeafPurchase>(known.Id, stop);
        var command = new PriceLeaf(
            request.Lot.Value, request.QualityPercent, ((Outcome<LeafCheck>.Done)read).Value,
            (reason as Outcome<SideRef>.Done)?.Value, session.Now);
        var list = await session.Documents.PricesOnAsync(known.On, stop);
        var decision = PriceLeaf.Decide(stream.Aggregate, list, command);
        return decision.AppendTo(stream) is { } no
            ? no
            : new LeafPriced(request.Lot, await AccountAsync(session, known, decision.Facts()[0], stop));
    }

    private static async Task<LeafAmount> AccountAsync(
        CoopSession session, LeafPurchase known, LeafPurchaseEvent fact, CancellationToken stop)
    {
        switch (fact)
        {
            case LeafPurchaseEvent.Priced e:
                await session.CreditAsync(
                    known.Member, known.Lot, known.Code, known.On, e.Of.Amount, e.At, stop);
                return e.Of;
            case LeafPurchaseEvent.Corrected e:
                await session.AdjustAsync(
                    known.Member, known.Code, e.Before, e.Of.Amount, e.Reason, stop);
                return e.Of;
            default:
                throw new InvalidOperationException("Pricing leaf gives a price.");
        }
    }
}
