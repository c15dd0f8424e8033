using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Rules;

namespace Coop.Traceability.Certificates;

/// <summary>A lot of leaf in an ancestry, as far as a claim depends on it.</summary>
/// <param name="Losses">Why it has no claim of its own, as it was decided when it came in or later.</param>
public sealed record ClaimLeaf(
    LotCode Lot, PlotId Plot, DateOnly PickedOn, long Grams, IReadOnlyList<ClaimLoss> Losses);

/// <summary>A reason, at the leaf where it arose.</summary>
/// <param name="Under">The certificate concerned; null when there is none.</param>
public sealed record LeafLoss(ClaimLeaf Leaf, ClaimLoss Loss, Certificate? Under);

/// <summary>
/// Whether a lot may be sold under the VietGAP claim today. Every lot of leaf behind it must stand: picked
/// on a plot in the scope of a certificate, within its validity, not while it was suspended, after all
/// waiting times, within the certified output; and the certificate must not be suspended or taken back now.
/// Expiry after the day of picking takes nothing from a lot.
/// </summary>
/// <param name="By">The certificates it rests on; empty when it does not stand.</param>
public sealed record VietGapClaim(
    bool Kept, IReadOnlyList<LeafLoss> Losses, IReadOnlyList<Certificate> By)
{
    /// <summary>Judges a lot by the leaf behind it.</summary>
    /// <param name="certificates">All certificates of the co-op, of whatever scheme.</param>
    /// <param name="today">Facts of certificates after this day do not count yet.</param>
    public static VietGapClaim Of(
        IReadOnlyList<ClaimLeaf> leaf, IReadOnlyList<Certificate> certificates, DateOnly today) =>
        Of(Schemes.VietGap, leaf, certificates, today);

    /// <summary>The same for any scheme that certifies land.</summary>
    public static VietGapClaim Of(
        string scheme, IReadOnlyList<ClaimLeaf> leaf, IReadOnlyList<Certificate> certificates,
        DateOnly today)
    {
        var own = certificates.Where(c => c.Scheme == scheme).ToList();
        var losses = new List<LeafLoss>();
        var by = new Dictionary<string, Certificate>();
        foreach (var lot in leaf)
        {
            losses.AddRange(lot.Losses.Select(loss =>
                new LeafLoss(lot, loss, own.FirstOrDefault(c => c.Id == loss.Certificate?.Value))));
            if (lot.Losses.Count > 0)
            {
                continue;
            }

            var (certificate, why) = Best(own, lot, today);
            if (why is { } reason)
            {
                losses.Add(new LeafLoss(lot, new ClaimLoss(reason, lot.Plot), certificate));
            }
            else
            {
                by[certificate!.Id] = certificate;
            }
        }

        var kept = leaf.Count > 0 && losses.Count == 0;
        return new VietGapClaim(
            kept, losses, kept ? [.. by.Values.OrderBy(c => c.Code.Value, StringComparer.Ordinal)] : []);
    }

    /// <summary>The certificate that gets the leaf farthest, and what stops it there.</summary>
    private static (Certificate?, ClaimLossReason?) Best(
        List<Certificate> own, ClaimLeaf leaf, DateOnly today)
    {
        (Certificate?, ClaimLossReason?) best = (null, ClaimLossReason.NoCertificate);
        var farthest = -1;
        foreach (var certificate in own)
        {
            var (reached, why) = Judge(certificate, leaf, today);
            if (reached > farthest)
            {
                (farthest, best) = (reached, (certificate, why));
            }
        }

        return best;
    }

    private static (int Reached, ClaimLossReason? Why) Judge(
        Certificate certificate, ClaimLeaf leaf, DateOnly today) => certificate switch
    {
        _ when !certificate.ScopeOn(leaf.PickedOn).Plots.Contains(leaf.Plot) =>
            (0, ClaimLossReason.OutOfScope),
        _ when !certificate.IsValidOn(leaf.PickedOn) => (1, ClaimLossReason.OutsideValidity),
        _ when certificate.IsRevokedOn(today) => (2, ClaimLossReason.CertificateRevoked),
        _ when certificate.IsSuspendedOn(today) => (3, ClaimLossReason.CertificateSuspended),
        _ when certificate.IsSuspendedOn(leaf.PickedOn) => (4, ClaimLossReason.PickedWhileSuspended),
        _ => (5, null),
    };
}
