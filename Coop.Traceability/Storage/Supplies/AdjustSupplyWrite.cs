using System.Text;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;
using Coop.Traceability.Storage.Settings;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Storage.Supplies;

/// <summary>Brings the book to what was counted, or enters what was thrown away.</summary>
/// <param name="Supply">Its code.</param>
/// <param name="Counted">What is really there, smallest units; null when thrown away.</param>
/// <param name="Disposed">What is thrown away; null when counted.</param>
/// <param name="Reason">Free text, kept beside.</param>
/// <param name="On">The local day.</param>
public sealed record AdjustSupplyRequest(
    string Supply, long? Counted, long? Disposed, string Reason, DateOnly On);

/// <summary>The stock is what was said.</summary>
public sealed record SupplyAdjusted(string Supply, long OnHand, string Unit);

/// <summary>Stores what <see cref="AdjustSupply"/> decides, and the reason beside it.</summary>
public static class AdjustSupplyWrite
{
    /// <summary>Enters a count or a disposal.</summary>
    public static async Task<Outcome<SupplyAdjusted>> AdjustSupplyAsync(
        this CoopSession session, AdjustSupplyRequest request, CancellationToken stop = default)
    {
        if (await session.Documents.SupplyByCodeAsync(request.Supply, stop) is not { } known)
        {
            return new SupplyRefusal.NotFound(request.Supply);
        }

        await session.TraceSettingsAsync(stop);
        var stream = await session.FetchAsync<Supply>(known.Id, stop);
        var words = (request.Reason ?? "").Trim().Normalize(NormalizationForm.FormC);
        var text = new SideText(StreamKey.Of("text", Mint.Ulid(session.Now)), words, Mint.Salt());
        var decision = AdjustSupply.Decide(stream.Aggregate, new AdjustSupply(
            request.Supply, request.Counted, request.Disposed, words, text.Ref(), FieldTime.Of(request.On),
            session.Now));
        if (decision.AppendTo(stream) is { } no)
        {
            return no;
        }

        if (decision.Facts().Count > 0)
        {
            session.Documents.Store(text);
        }

        var after = decision.Facts().Aggregate(stream.Aggregate!, Supply.Fold);
        return new SupplyAdjusted(after.Code.Value, after.OnHand, after.Unit);
    }
}
