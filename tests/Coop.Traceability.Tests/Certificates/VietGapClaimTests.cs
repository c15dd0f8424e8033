using Coop.Traceability.Certificates;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Rules;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Certificates;

/// <summary>A claim is a matter of each lot of leaf, its plot, its day, and the certificate.</summary>
public class VietGapClaimTests
{
    private static readonly DateOnly Day = Some.Day;
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Leaf_of_a_plot_in_scope_picked_in_validity_keeps_the_claim()
    {
        var claim = Judge([Paper.Leaf(1, Day)], Paper.Of());
        claim.Kept.ShouldBeTrue();
        claim.By.ShouldHaveSingleItem().Number.ShouldBe("VG 0042");
    }

    [Fact]
    public void Without_a_certificate_there_is_no_claim() =>
        Judge([Paper.Leaf(1, Day)]).Losses.ShouldHaveSingleItem().Loss.Why
            .ShouldBe(ClaimLossReason.NoCertificate);

    [Fact]
    public void One_plot_out_of_scope_takes_the_claim_from_the_whole_lot()
    {
        var claim = Judge([Paper.Leaf(1, Day), Paper.Leaf(2, Day, plot: 2)], Paper.Of());
        claim.Kept.ShouldBeFalse();
        var loss = claim.Losses.ShouldHaveSingleItem();
        loss.Loss.Why.ShouldBe(ClaimLossReason.OutOfScope);
        loss.Leaf.Lot.ShouldBe(Some.Code(2));
    }

    [Fact]
    public void Expiry_on_the_day_after_picking_keeps_the_claim_for_ever()
    {
        Paper.Expires.ShouldBe(Day.AddDays(1));
        Judge([Paper.Leaf(1, Day)], Paper.Of()).Kept.ShouldBeTrue();
        Why([Paper.Leaf(1, Day.AddDays(2))], Paper.Of()).ShouldBe(ClaimLossReason.OutsideValidity);
        Why([Paper.Leaf(1, Paper.Issued.AddDays(-1))], Paper.Of()).ShouldBe(ClaimLossReason.OutsideValidity);
    }

    [Fact]
    public void Suspending_takes_the_claim_of_all_lots_and_reinstating_gives_it_back()
    {
        var suspended = Paper.Of(Paper.Suspended(new DateOnly(2026, 6, 1)));
        Why([Paper.Leaf(1, Day)], suspended).ShouldBe(ClaimLossReason.CertificateSuspended);
        var back = Paper.Of(
            Paper.Suspended(new DateOnly(2026, 6, 1)), Paper.Reinstated(new DateOnly(2026, 6, 20)));
        Judge([Paper.Leaf(1, Day)], back).Kept.ShouldBeTrue();
    }

    [Fact]
    public void Before_the_day_of_the_suspension_the_claim_stood() =>
        VietGapClaim.Of(
            [Paper.Leaf(1, Day)], [Paper.Of(Paper.Suspended(new DateOnly(2026, 6, 1)))],
            new DateOnly(2026, 5, 31)).Kept.ShouldBeTrue();

    [Fact]
    public void Leaf_picked_during_a_suspension_never_has_the_claim()
    {
        var back = Paper.Of(Paper.Suspended(Day), Paper.Reinstated(Day.AddDays(1)));
        Why([Paper.Leaf(1, Day)], back).ShouldBe(ClaimLossReason.PickedWhileSuspended);
        Judge([Paper.Leaf(1, Day.AddDays(1))], back).Kept.ShouldBeTrue();
    }

    [Fact]
    public void A_plot_taken_out_of_scope_keeps_the_claims_of_leaf_picked_before()
    {
        var changed = Paper.Of(
            Paper.Land(1, 2),
            new CertificateEvent.ScopeChanged(Paper.Land(1), [], FieldTime.Of(Day.AddDays(1))));
        Judge([Paper.Leaf(1, Day, plot: 2)], changed).Kept.ShouldBeTrue();
        Why([Paper.Leaf(1, Day.AddDays(1), plot: 2)], changed).ShouldBe(ClaimLossReason.OutOfScope);
    }

    [Fact]
    public void What_was_lost_at_the_scales_stays_lost_under_any_certificate() =>
        Why([Paper.Leaf(1, Day, 1, new ClaimLoss(ClaimLossReason.WaitingTime))], Paper.Of())
            .ShouldBe(ClaimLossReason.WaitingTime);

    [Fact]
    public void A_certificate_of_another_scheme_gives_no_VietGAP() =>
        Why([Paper.Leaf(1, Day)], Certificate.Fold(null, Paper.Recorded(Paper.Land(1), Schemes.Organic)))
            .ShouldBe(ClaimLossReason.NoCertificate);

    [Fact]
    public void A_taken_back_certificate_carries_nothing() =>
        Why([Paper.Leaf(1, Day)], Paper.Of(
            new CertificateEvent.Revoked(Some.Side, FieldTime.Of(new DateOnly(2026, 7, 1)))))
            .ShouldBe(ClaimLossReason.CertificateRevoked);

    [Fact]
    public void Years_of_output_are_counted_from_the_day_of_issue()
    {
        var certificate = Paper.Of();
        certificate.YearOf(new DateOnly(2026, 3, 1)).ShouldBe(0);
        certificate.YearOf(new DateOnly(2027, 2, 28)).ShouldBe(0);
        certificate.YearOf(new DateOnly(2027, 3, 1)).ShouldBe(1);
    }

    private static ClaimLossReason Why(ClaimLeaf[] leaf, params Certificate[] certificates) =>
        Judge(leaf, certificates).Losses.ShouldHaveSingleItem().Loss.Why;

    private static VietGapClaim Judge(ClaimLeaf[] leaf, params Certificate[] certificates) =>
        VietGapClaim.Of(leaf, certificates, Today);
}
