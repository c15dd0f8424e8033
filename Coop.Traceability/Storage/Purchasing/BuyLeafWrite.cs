using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.Lots;

namespace Coop.Traceability.Storage.Purchasing;

/// <summary>Weighs fresh leaf in, looks at it and prices it by the list of the day.</summary>
/// <param name="QualityPercent">Share of good leaf, 0 to 100; null when nobody looked.</param>
/// <param name="Check">Null: it passed.</param>
public sealed record BuyLeafRequest(
    ReceiveLeafRequest Leaf, int? QualityPercent = null, LeafCheckRequest? Check = null);

/// <summary>What looking at leaf came to, as people say it.</summary>
/// <param name="Result">pass, fail or discount.</param>
/// <param name="DiscountDong">Whole đồng off; or</param>
/// <param name="DiscountPercent">per cent off.</param>
/// <param name="Reason">Why it failed or was discounted.</param>
public sealed record LeafCheckRequest(
    string Result, long? DiscountDong = null, int? DiscountPercent = null, string? Reason = null);

/// <summary>The leaf is a lot, and what is owed for it.</summary>
/// <param name="Of">Null: no list of prices holds, or the price needs the share of good leaf.</param>
public sealed record LeafBought(LotId Id, LotCode Lot, long Grams, LeafAmount? Of);

/// <summary>Stores what <see cref="BuyLeaf"/> decides, beside the weighing itself.</summary>
public static class BuyLeafWrite
{
    /// <summary>Weighs leaf in and buys it, in one transaction.</summary>
    public static async Task<Outcome<LeafBought>> BuyLeafAsync(
        this CoopSession session, BuyLeafRequest request, CancellationToken stop = default)
    {
        var read = session.Check(request.Check);
        if (read is Outcome<LeafCheck>.Refused unread)
        {
            return unread.Reason;
        }

        var check = ((Outcome<LeafCheck>.Done)read).Value;
        if (BuyLeaf.Fault(request.Leaf.Line, request.QualityPercent, check) is { } fault)
        {
            return fault;
        }

        var weighed = await session.ReceiveLeafAsync(
            request.Leaf with { Isolate = request.Leaf.Isolate || check.Failed() }, stop);
        return weighed switch
        {
            Outcome<LeafReceived>.Done done => await PricedAsync(session, done.Value, request, check, stop),
            Outcome<LeafReceived>.Refused no => no.Reason,
            _ => throw new InvalidOperationException("Leaf is weighed in or refused."),
        };
    }

    private static async Task<Outcome<LeafBought>> PricedAsync(
        CoopSession session, LeafReceived done, BuyLeafRequest request, LeafCheck check,
        CancellationToken stop)
    {
        var leaf = session.Documents.PendingChanges.Streams().Where(s => s.Key == done.Id.Value)
            .SelectMany(s => s.Events).Select(e => e.Data).OfType<LotEvent.Received>().Single();
        var command = new BuyLeaf(
            PurchaseId.From(Mint.Ulid(session.Now)), leaf, request.QualityPercent, check);
        var decision = BuyLeaf.Decide(await session.Documents.PricesOnAsync(leaf.At.On, stop), command);
        if (decision.Begin<LeafPurchase, LeafPurchaseEvent>(session, command.Purchase.Value) is { } no)
        {
            return no;
        }

        var of = decision.Facts().OfType<LeafPurchaseEvent.Priced>().SingleOrDefault()?.Of;
        if (of is not null)
        {
            await session.CreditAsync(leaf.Member, leaf.Lot, leaf.Code, leaf.At.On, of.Amount, leaf.At, stop);
        }

        return new LeafBought(done.Id, done.Lot, done.Grams, of);
    }
}
