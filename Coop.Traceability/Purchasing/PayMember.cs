using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Purchasing;

/// <summary>Pays a household for leaf. More than is owed only as an advance.</summary>
/// <param name="MemberCode">Named in refusals.</param>
/// <param name="Payment">Fresh number of the receipt.</param>
/// <param name="PaidOn">The local day.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record PayMember(
    MemberId Member, string MemberCode, string Payment, long Amount, string Way, bool Advance,
    string? Document, IReadOnlyList<string> Evidence, DateOnly PaidOn, DateTimeOffset Now)
{
    public const string Cash = "cash";
    public const string Transfer = "transfer";

    /// <summary>A thousand million đồng: more than any household is paid at once.</summary>
    public const long Most = 1_000_000_000;

    /// <summary>Most characters of the number of a paper.</summary>
    public const int LongestDocument = 60;

    public static Decision<AccountEvent> Decide(MemberAccount? account, PayMember command)
    {
        var owed = account?.Owed() ?? 0;
        return command switch
        {
            { Amount: <= 0 or > Most } => new AccountRefusal.AmountInvalid(command.Amount, Most),
            { Way: not (Cash or Transfer) } => new AccountRefusal.WayUnknown(command.Way),
            { Document.Length: > LongestDocument } => new AccountRefusal.DocumentTooLong(LongestDocument),
            _ when FieldTime.Of(command.PaidOn).IsAheadOf(command.Now) =>
                new AccountRefusal.Ahead(command.PaidOn, command.Now),
            { Advance: false } when command.Amount > owed =>
                new AccountRefusal.MoreThanOwed(command.MemberCode, command.Amount, owed),
            _ => new AccountEvent.Paid(
                AccountId.Of(command.Member), command.Member, command.Payment, command.Amount, command.Way,
                command.Advance, command.Document, command.Evidence, FieldTime.Of(command.PaidOn)),
        };
    }
}
