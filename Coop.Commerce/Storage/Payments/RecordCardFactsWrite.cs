using Coop.Commerce.Orders;
using Coop.Commerce.Payments;
using Coop.Commerce.Storage.Orders;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Tasks;

namespace Coop.Commerce.Storage.Payments;

/// <summary>What a verified notice of the card provider told.</summary>
/// <param name="Notice">The provider's key of the notice; counts once.</param>
/// <param name="BodyHash">SHA-256 of the bytes as they came, hexadecimal.</param>
public sealed record RecordCardFactsRequest(
    string Notice, string Kind, string BodyHash, IReadOnlyList<PaymentFact> Facts);

/// <summary>What came of it.</summary>
/// <param name="Orders">Codes of the orders concerned.</param>
/// <param name="Repeated">True when the notice had been taken in before.</param>
public sealed record CardFactsRecorded(IReadOnlyList<string> Orders, bool Repeated);

/// <summary>Bytes of a provider that could not be used, to be looked at by a person.</summary>
public sealed record KeepNoticeRequest(string Provider, string Reason, byte[] Body);

/// <summary>Which order a card charge was for; the key is the provider's.</summary>
public sealed record ChargeEntry(string Id, string Order);

/// <summary>Takes in notices of the card provider.</summary>
public static class RecordCardFactsWrite
{
    /// <summary>Books what a notice tells, in the same transaction that remembers the notice.</summary>
    public static async Task<Outcome<CardFactsRecorded>> RecordCardFactsAsync(
        this CoopSession session, RecordCardFactsRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.LoadAsync<CardNotice>(request.Notice, stop) is not null)
        {
            return new CardFactsRecorded([], true);
        }

        session.Documents.Insert(new CardNotice(request.Notice, request.Kind, request.BodyHash, session.Now));
        var orders = new List<string>();
        foreach (var fact in request.Facts)
        {
            if (await FindAsync(session, fact, stop) is not { } open)
            {
                session.RaiseTask(MoneyTaskKinds.TransferUnknown, request.Notice, []);
                continue;
            }

            if (await BookAsync(open, fact, stop) is { } why)
            {
                return why;
            }

            orders.Add(open.Order.Code.Value);
        }

        return new CardFactsRecorded(orders, false);
    }

    /// <summary>Keeps bytes that could not be used, encrypted, and tells the office.</summary>
    public static Task<Outcome<bool>> KeepNoticeAsync(
        this CoopSession session, KeepNoticeRequest request, CancellationToken stop = default)
    {
        var key = session.Need<PeopleVault>().Put(session, "odd-notice", new Dictionary<string, string?>
        {
            ["provider"] = request.Provider,
            ["reason"] = request.Reason,
            ["body"] = Convert.ToBase64String(request.Body),
        });
        session.RaiseTask(MoneyTaskKinds.OddNotice, key.Value, [request.Provider]);
        return Task.FromResult<Outcome<bool>>(true);
    }

    private static async Task<OpenOrder?> FindAsync(CoopSession session, PaymentFact fact,
        CancellationToken stop)
    {
        var code = fact.Order
            ?? (fact.Charge.Length == 0 ? null
                : (await session.Documents.LoadAsync<ChargeEntry>(fact.Charge, stop))?.Order);
        return code is null ? null : await OpenOrder.ByCodeAsync(session, code, stop);
    }

    private static async Task<Refusal?> BookAsync(OpenOrder open, PaymentFact fact, CancellationToken stop)
    {
        var (due, charges) = (open.Payment.RefundDue(), open.Payment.Charges.Count);
        if (open.Do(BookCard.Decide(open.Payment, new BookCard(fact, open.Now))) is { } why)
        {
            return why;
        }

        if (open.Payment.Charges.Count > charges)
        {
            open.Session.Documents.Store(new ChargeEntry(fact.Charge, open.Order.Code.Value));
            if (open.Payment.Charges[^1].Amount == 0)
            {
                open.Session.RaiseTask(MoneyTaskKinds.CardDiffers, open.Order.Code.Value, [fact.Charge]);
            }
        }

        return await Settle.OrderAsync(open, due, stop);
    }
}
