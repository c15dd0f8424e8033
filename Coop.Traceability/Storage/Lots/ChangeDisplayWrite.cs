using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Suspends, restores or cancels what is public of a lot.</summary>
/// <param name="State">suspended, restored or cancelled.</param>
/// <param name="Reason">In plain words, 5 to 1,000 characters; kept in a side document, not public.</param>
/// <param name="Basis">The document and article it rests on, 3 to 120 characters; public.</param>
/// <param name="By">authority or coop; null: the co-op.</param>
/// <param name="KnownAt">When the fault or the order became known; null: now.</param>
public sealed record ChangeDisplayRequest(
    LotCode Lot, string State, string Reason, string Basis, string? By = null,
    DateTimeOffset? KnownAt = null);

/// <summary>The display is changed.</summary>
public sealed record DisplayChanged(LotCode Lot, LotDisplay Display);

/// <summary>Stores what <see cref="ChangeDisplay"/> decides.</summary>
public static class ChangeDisplayWrite
{
    /// <summary>Suspends, restores or cancels.</summary>
    public static async Task<Outcome<DisplayChanged>> ChangeDisplayAsync(
        this CoopSession session, ChangeDisplayRequest request, CancellationToken stop = default)
    {
        var (_, stream) = (await LotStreams.OfAsync(session, [request.Lot], stop))[0];
        var text = SideTexts.Of(session, request.Reason);
        var decision = ChangeDisplay.Decide(stream?.Aggregate, new ChangeDisplay(
            request.Lot, request.State, text.Text.Length, text.Ref(),
            request.Basis.Trim().Normalize(NormalizationForm.FormC), request.By ?? LotDisplay.Coop,
            FieldTime.Of(request.KnownAt ?? session.Now), FieldTime.Of(session.Now)));
        if (decision is Decision<LotEvent>.Refused refused)
        {
            return refused.Reason;
        }

        if (decision.AppendTo(stream!) is { } no)
        {
            return no;
        }

        session.Documents.Store(text);
        return new DisplayChanged(
            request.Lot, decision.Facts().Aggregate(stream!.Aggregate!, Lot.Fold).Display!);
    }
}
