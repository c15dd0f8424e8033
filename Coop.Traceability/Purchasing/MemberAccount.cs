using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Purchasing;

/// <summary>What can happen to what the co-op owes a household for leaf. Amounts are whole đồng.</summary>
public abstract record AccountEvent
{
    private AccountEvent() { }

    /// <summary>Leaf got its price.</summary>
    /// <param name="On">The local day of receipt.</param>
    public sealed record Credited(
        AccountId Account, MemberId Member, LotId Lot, LotCode Code, DateOnly On, long Amount, FieldTime At)
        : AccountEvent, IOccurred;

    /// <summary>The price of leaf was put right.</summary>
    public sealed record Adjusted(LotCode Code, long Before, long After, SideRef Reason, FieldTime At)
        : AccountEvent, IOccurred;

    /// <summary>The household got money.</summary>
    /// <param name="Payment">Number of the receipt.</param>
    /// <param name="Way">cash or transfer.</param>
    /// <param name="Advance">Whether it may go beyond what is owed; later leaf is set against it.</param>
    /// <param name="Document">Number of the bank's advice or of the paper; null when there is none.</param>
    /// <param name="Evidence">SHA-256 of files that show it.</param>
    public sealed record Paid(
        AccountId Account, MemberId Member, string Payment, long Amount, string Way, bool Advance,
        string? Document, IReadOnlyList<string> Evidence, FieldTime At) : AccountEvent, IOccurred;

    /// <summary>A payment had been written down wrongly and does not count.</summary>
    public sealed record PaymentCancelled(string Payment, long Amount, SideRef Reason, FieldTime At)
        : AccountEvent, IOccurred;
}

/// <summary>What the co-op owes a household for leaf, as it stands. Which receipt is paid, the statement
/// says.</summary>
/// <param name="Id">Stream key.</param>
/// <param name="Credited">All leaf with a price.</param>
/// <param name="Given">All money paid, advances among it.</param>
/// <param name="Payments">Amounts by number of the receipt, without cancelled ones.</param>
public sealed record MemberAccount(
    string Id, MemberId Member, long Credited, long Given, IReadOnlyDictionary<string, long> Payments)
{
    /// <summary>What is owed; 0 when an advance covers it all.</summary>
    public long Owed() => Math.Max(0, Credited - Given);

    /// <summary>What the household has got for leaf still to come.</summary>
    public long Ahead() => Math.Max(0, Given - Credited);

    /// <summary>One fact further.</summary>
    public static MemberAccount Fold(MemberAccount? account, AccountEvent fact) => (account, fact) switch
    {
        (null, AccountEvent.Credited e) =>
            new MemberAccount(e.Account.Value, e.Member, e.Amount, 0, new Dictionary<string, long>()),
        (null, AccountEvent.Paid e) => With(
            new MemberAccount(e.Account.Value, e.Member, 0, 0, new Dictionary<string, long>()), e),
        ({ } a, AccountEvent.Credited e) => a with { Credited = a.Credited + e.Amount },
        ({ } a, AccountEvent.Adjusted e) => a with { Credited = a.Credited + e.After - e.Before },
        ({ } a, AccountEvent.Paid e) => With(a, e),
        ({ } a, AccountEvent.PaymentCancelled e) => a with
        {
            Given = a.Given - e.Amount,
            Payments = a.Payments.Where(p => p.Key != e.Payment).ToDictionary(),
        },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow here."),
    };

    private static MemberAccount With(MemberAccount a, AccountEvent.Paid e) => a with
    {
        Given = a.Given + e.Amount,
        Payments = new Dictionary<string, long>(a.Payments) { [e.Payment] = e.Amount },
    };
}
