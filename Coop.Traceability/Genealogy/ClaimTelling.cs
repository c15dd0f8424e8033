using System.Text.Json;
using Coop.Traceability.Certificates;
using Coop.Traceability.Lots;
using Coop.Traceability.Rules;

namespace Coop.Traceability.Genealogy;

/// <summary>
/// Judges the claim by the leaf behind a lot and the certificates, and finds, behind "an input had no
/// claim", the lots where the claim was really lost.
/// </summary>
internal static class ClaimTelling
{
    public static StoryClaim Of(
        Ancestry from, Lot root, IReadOnlyList<Certificate> certificates, DateOnly today)
    {
        var leaf = from.Lots.Values.Where(l => l.IsReceipt()).Select(Leaf).ToList();
        var claim = VietGapClaim.Of(leaf, certificates, today);
        var organic = VietGapClaim.Of(Schemes.Organic, leaf, certificates, today);
        var kept = claim.Kept && root.HasClaim();
        return new StoryClaim(
            kept,
            [.. claim.Losses.Select(l => Told(from, l)).Distinct()
                .OrderBy(l => l.Lot.Value, StringComparer.Ordinal)])
        {
            Certificates = kept ? [.. claim.By.Select(Told)] : [],
            Organic = root.HasClaim() ? [.. organic.By.Select(Told)] : [],
        };
    }

    /// <summary>A lot of leaf as far as a claim depends on it.</summary>
    internal static ClaimLeaf Leaf(Lot lot) => new(
        lot.Code, lot.Origin.Plot!.Value, lot.Origin.PickedOn!.Value, lot.Weight.Grams, lot.Losses);

    private static StoryCertificate Told(Certificate certificate) => new(
        certificate.Code.Value, certificate.Number,
        SchemeEditions.Find(certificate.Edition)?.Document ?? certificate.Edition, certificate.Body,
        certificate.IssuedOn, certificate.ExpiresOn);

    private static StoryClaimLoss Told(Ancestry from, LeafLoss at)
    {
        var plot = from.Plots[at.Leaf.Plot.Value];
        var spraying = at.Loss.Spray is { } spray
            ? plot.Sprayings.FirstOrDefault(s => s.Spray == spray)
            : null;
        return new StoryClaimLoss(
            Word(at.Loss.Why), at.Leaf.Lot, plot.Code.Value, at.Leaf.PickedOn, spraying?.TradeName,
            spraying?.On, spraying?.PhiDays, spraying?.FirstPickingOn())
        {
            Certificate = at.Under?.Number,
        };
    }

    /// <summary>The word a reason is stored by.</summary>
    internal static string Word(ClaimLossReason why) => JsonSerializer.Serialize(why).Trim('"');
}
