using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;

namespace Coop.Traceability.Genealogy;

/// <summary>Finds, behind "an input had no claim", the lots where the claim was really lost.</summary>
internal static class ClaimTelling
{
    public static StoryClaim Of(Ancestry from, Lot root) => new(
        root.HasClaim(),
        root.HasClaim() ? []
        : [.. Causes(from).Distinct().OrderBy(l => l.Lot.Value, StringComparer.Ordinal)]);

    private static IEnumerable<StoryClaimLoss> Causes(Ancestry from) =>
        from.Lots.Values.Where(l => l.IsReceipt()).SelectMany(leaf => leaf.Losses
            .Select(loss => Told(from, leaf, loss)));

    private static StoryClaimLoss Told(Ancestry from, Lot leaf, ClaimLoss loss)
    {
        var plot = from.Plots[leaf.Origin.Plot!.Value.Value];
        var spraying = loss.Spray is { } spray ? plot.Sprayings.FirstOrDefault(s => s.Spray == spray) : null;
        return new StoryClaimLoss(
            Word(loss.Why), leaf.Code, plot.Code.Value, leaf.Origin.PickedOn, spraying?.TradeName,
            spraying?.On,
            spraying?.PhiDays, spraying?.FirstPickingOn());
    }

    internal static string Word(ClaimLossReason why) => why switch
    {
        ClaimLossReason.ConventionalLine => "conventional-line",
        ClaimLossReason.WaitingTime => "waiting-time",
        ClaimLossReason.UnknownWaitingTime => "unknown-waiting-time",
        ClaimLossReason.InputWithoutClaim => "input-without-claim",
        ClaimLossReason.LateSpray => "late-spray",
        _ => throw new ArgumentOutOfRangeException(nameof(why)),
    };
}
