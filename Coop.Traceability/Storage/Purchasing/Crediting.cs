using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Storage.Purchasing;

/// <summary>Puts the worth of leaf on the household's account.</summary>
internal static class Crediting
{
    /// <summary>Leaf got its price.</summary>
    public static async Task CreditAsync(
        this CoopSession session, MemberId member, LotId lot, LotCode code, DateOnly on, long amount,
        FieldTime at, CancellationToken stop)
    {
        var key = AccountId.Of(member);
        var account = await session.FetchAsync<MemberAccount>(key.Value, stop);
        account.AppendOne(new AccountEvent.Credited(key, member, lot, code, on, amount, at));
    }

    /// <summary>The price was put right.</summary>
    public static async Task AdjustAsync(
        this CoopSession session, MemberId member, LotCode code, long before, long after, SideRef reason,
        CancellationToken stop)
    {
        var account = await session.FetchAsync<MemberAccount>(AccountId.Of(member).Value, stop);
        account.AppendOne(
            new AccountEvent.Adjusted(code, before, after, reason, FieldTime.Of(session.Now)));
    }
}
