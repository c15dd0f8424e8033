using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Storage.Purchasing;

/// <summary>Reasons that people type about leaf and money: kept beside the events.</summary>
internal static class PurchaseWords
{
    /// <summary>Most characters of a reason.</summary>
    public const int Most = 500;

    private const int Fewest = 3;

    /// <summary>Queues a reason; refuses one that is none.</summary>
    public static Outcome<SideRef> Reason(this CoopSession session, string? reason)
    {
        var words = (reason ?? "").Trim().Normalize(NormalizationForm.FormC);
        if (words.Length is < Fewest or > Most)
        {
            return new AccountRefusal.ReasonInvalid(words.Length, Most);
        }

        var text = new SideText(StreamKey.Of("text", Mint.Ulid(session.Now)), words, Mint.Salt());
        session.Documents.Store(text);
        return text.Ref();
    }

    /// <summary>The check as it goes into an event; its reason is queued.</summary>
    public static Outcome<LeafCheck> Check(this CoopSession session, LeafCheckRequest? request)
    {
        if (request is null || request.Result == LeafCheck.Pass)
        {
            return LeafCheck.Passed;
        }

        var check = new LeafCheck(request.Result, request.DiscountDong, request.DiscountPercent);
        return request.Result is not (LeafCheck.Fail or LeafCheck.Discount) ? check
            : session.Reason(request.Reason) switch
            {
                Outcome<SideRef>.Done reason => check with { Reason = reason.Value },
                Outcome<SideRef>.Refused no => no.Reason,
                _ => throw new InvalidOperationException("A reason is taken or refused."),
            };
    }
}
