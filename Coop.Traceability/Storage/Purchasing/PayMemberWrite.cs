using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Members;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage.Evidence;
using Coop.Traceability.Storage.Members;

namespace Coop.Traceability.Storage.Purchasing;

/// <summary>Pays a household for leaf.</summary>
/// <param name="Member">Its code.</param>
/// <param name="Amount">Whole đồng.</param>
/// <param name="Way">cash or transfer.</param>
/// <param name="Advance">Whether it may go beyond what is owed.</param>
/// <param name="Document">Number of the bank's advice or the paper; null when there is none.</param>
/// <param name="Evidence">SHA-256 of files kept before.</param>
public sealed record PayMemberRequest(
    string Member, long Amount, string Way, DateOnly PaidOn, bool Advance = false, string? Document = null,
    IReadOnlyList<string>? Evidence = null);

/// <summary>The household is paid.</summary>
/// <param name="Payment">Number of the receipt.</param>
/// <param name="Owed">What is still owed.</param>
/// <param name="Ahead">What it has got for leaf still to come.</param>
public sealed record MemberPaid(string Member, string Payment, long Amount, long Owed, long Ahead);

/// <summary>Takes back a payment that was written down wrongly.</summary>
public sealed record CancelPaymentRequest(string Member, string Payment, string Reason);

/// <summary>The payment does not count.</summary>
public sealed record PaymentTakenBack(string Member, string Payment, long Owed);

/// <summary>Stores what <see cref="PayMember"/> and <see cref="CancelPayment"/> decide.</summary>
public static class PayMemberWrite
{
    private const string Prefix = "PC";

    /// <summary>Pays a household for leaf; the oldest leaf is settled first.</summary>
    public static async Task<Outcome<MemberPaid>> PayMemberAsync(
        this CoopSession session, PayMemberRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.MemberAsync(request.Member, stop) is not { } member)
        {
            return new MemberRefusal.NotFound(request.Member);
        }

        var files = request.Evidence ?? [];
        if (await session.CheckFilesAsync(files, stop) is { } missing)
        {
            return missing;
        }

        var id = MemberId.Parse(member.Id);
        var account = await session.FetchAsync<MemberAccount>(AccountId.Of(id).Value, stop);
        var document = request.Document?.Trim() is { Length: > 0 } number ? number : null;
        var decision = PayMember.Decide(account.Aggregate, new PayMember(
            id, member.Code.Value, Mint.LotCode(Prefix).Value, request.Amount, request.Way, request.Advance,
            document, files, request.PaidOn, session.Now));
        if (decision.AppendTo(account) is { } no)
        {
            return no;
        }

        var paid = (AccountEvent.Paid)decision.Facts()[0];
        var after = MemberAccount.Fold(account.Aggregate, paid);
        return new MemberPaid(member.Code.Value, paid.Payment, paid.Amount, after.Owed(), after.Ahead());
    }

    /// <summary>Takes back a payment that was written down wrongly.</summary>
    public static async Task<Outcome<PaymentTakenBack>> CancelPaymentAsync(
        this CoopSession session, CancelPaymentRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.MemberAsync(request.Member, stop) is not { } member)
        {
            return new MemberRefusal.NotFound(request.Member);
        }

        var reason = session.Reason(request.Reason);
        if (reason is not Outcome<SideRef>.Done { Value: var words })
        {
            return ((Outcome<SideRef>.Refused)reason).Reason;
        }

        var key = AccountId.Of(MemberId.Parse(member.Id)).Value;
        if (await session.Documents.LoadAsync<MemberAccount>(key, stop) is null)
        {
            return new AccountRefusal.PaymentNotFound(request.Payment);
        }

        var account = await session.FetchAsync<MemberAccount>(key, stop);
        var decision = CancelPayment.Decide(
            account.Aggregate, new CancelPayment(request.Payment, words, session.Now));
        return decision.AppendTo(account) is { } no
            ? no
            : new PaymentTakenBack(
                member.Code.Value, request.Payment,
                MemberAccount.Fold(account.Aggregate, decision.Facts()[0]).Owed());
    }
}
