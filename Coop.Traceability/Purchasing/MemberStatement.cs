using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Purchasing;

/// <summary>A household's leaf and money over some days: payments settle the oldest leaf first.</summary>
/// <param name="Before">Owed when the days began; negative: money it had got ahead.</param>
/// <param name="Leaf">Worth of the leaf of these days.</param>
/// <param name="Given">Money paid in these days.</param>
/// <param name="After">Owed when they were over; negative: ahead.</param>
public sealed record MemberStatement(
    DateOnly From, DateOnly To, long Before, long Leaf, long Given, long After,
    IReadOnlyList<LeafDue> Receipts, IReadOnlyList<AccountEvent.Paid> Payments)
{
    /// <summary>Draws it up from all facts of the account, whatever their order of entry.</summary>
    public static MemberStatement Of(IReadOnlyList<AccountEvent> facts, DateOnly from, DateOnly to)
    {
        var after = facts.OfType<AccountEvent.Adjusted>().GroupBy(e => e.Code)
            .ToDictionary(g => g.Key, g => g.Last().After);
        var gone = facts.OfType<AccountEvent.PaymentCancelled>().Select(e => e.Payment).ToHashSet();
        var paid = facts.OfType<AccountEvent.Paid>().Where(e => !gone.Contains(e.Payment))
            .OrderBy(e => e.At.On).ToList();
        var left = paid.Sum(e => e.Amount);
        var dues = new List<LeafDue>();
        foreach (var e in facts.OfType<AccountEvent.Credited>().OrderBy(e => e.On))
        {
            var amount = after.GetValueOrDefault(e.Code, e.Amount);
            var settled = Math.Min(left, amount);
            left -= settled;
            dues.Add(new LeafDue(e.Code, e.Lot, e.On, amount, settled, after.ContainsKey(e.Code)));
        }

        var before = dues.Where(d => d.On < from).Sum(d => d.Amount)
            - paid.Where(p => p.At.On < from).Sum(p => p.Amount);
        var receipts = dues.Where(d => d.On >= from && d.On <= to).ToList();
        var payments = paid.Where(p => p.At.On >= from && p.At.On <= to).ToList();
        var (leaf, given) = (receipts.Sum(d => d.Amount), payments.Sum(p => p.Amount));
        return new MemberStatement(
            from, to, before, leaf, given, before + leaf - given, receipts, payments);
    }
}

/// <summary>One receipt of leaf and how much of it is paid.</summary>
/// <param name="Corrected">Whether its price was put right.</param>
public sealed record LeafDue(
    LotCode Code, LotId Lot, DateOnly On, long Amount, long Settled, bool Corrected)
{
    public const string Unpaid = "unpaid";
    public const string Part = "part";
    public const string Paid = "paid";

    /// <summary>unpaid, part or paid; leaf worth nothing is paid.</summary>
    public string State() => Settled >= Amount ? Paid : Settled > 0 ? Part : Unpaid;
}
