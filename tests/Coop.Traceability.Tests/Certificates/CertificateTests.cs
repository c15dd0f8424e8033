using Coop.Traceability.Certificates;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Rules;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Certificates;

/// <summary>Certificates are entered as printed and change only as their scheme allows.</summary>
public class CertificateTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(7));
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void The_edition_is_the_one_in_force_on_the_day_of_issue()
    {
        Recorded(new DateOnly(2026, 7, 7)).Edition.ShouldBe("tcvn-11892-1-2017");
        Recorded(new DateOnly(2026, 7, 8)).Edition.ShouldBe("tcvn-11892-1-2026");
    }

    [Fact]
    public void A_cancelled_edition_cannot_be_issued_any_more() =>
        Decide(New(new DateOnly(2026, 7, 8)) with { Edition = "tcvn-11892-1-2017" }).ThenRefused(
            new CertificateRefusal.EditionNotInForce(
                "TCVN 11892-1:2017", new DateOnly(2026, 7, 8), "TCVN 11892-1:2026"));

    [Fact]
    public void A_certificate_of_land_names_its_plots() =>
        Decide(New(Paper.Issued) with { Scope = Paper.Land() }).ThenRefused(
            new CertificateRefusal.NoPlots(Schemes.VietGap));

    [Fact]
    public void OCOP_has_three_to_five_stars()
    {
        var ocop = New(Paper.Issued) with
        {
            Scheme = Schemes.Ocop,
            Scope = new CertificateScope([], null, null, false, [new CertifiedProduct("moc-cau", 2)]),
        };
        Decide(ocop).ThenRefused(new CertificateRefusal.StarsInvalid("moc-cau", 2));
    }

    [Theory]
    [InlineData("VG-TT-12-08-0042", "VG-TT-12-08-0042")]
    [InlineData("1234/QĐ-UBND", "1234-QD-UBND")]
    [InlineData("Số 12 / hữu cơ", "SO-12-HUU-CO")]
    public void A_printed_number_becomes_a_code(string number, string code) =>
        RecordCertificate.CodeOf(number)!.Value.Value.ShouldBe(code);

    [Fact]
    public void VietGAP_can_be_extended_by_three_months_in_all_and_no_more()
    {
        var most = Paper.Expires.AddMonths(3);
        Change(c => ExtendCertificate.Decide(c, new("VG", most, Paper.Expires, [], Now)))
            .ThenOne<CertificateEvent.Extended>().Until.ShouldBe(most);
        Change(c => ExtendCertificate.Decide(c, new("VG", most.AddDays(1), Paper.Expires, [], Now)))
            .ThenRefused(new CertificateRefusal.ExtensionInvalid(most.AddDays(1), Paper.Expires, 3));
    }

    [Fact]
    public void What_is_suspended_cannot_be_suspended_again_and_what_is_not_cannot_be_reinstated()
    {
        var day = new DateOnly(2026, 6, 1);
        Change(c => SuspendCertificate.Decide(c, new("VG", Some.Side, Today, Now)), Paper.Suspended(day))
            .ThenRefused(new CertificateRefusal.IsSuspended("VG 0042", day));
        Change(c => ReinstateCertificate.Decide(c, new("VG", Some.Side, Today, Now)))
            .ThenRefused(new CertificateRefusal.NotSuspended("VG 0042"));
    }

    [Fact]
    public void Facts_of_a_certificate_follow_one_another_by_day()
    {
        var day = new DateOnly(2026, 6, 1);
        Change(
            c => ReinstateCertificate.Decide(c, new("VG", Some.Side, day.AddDays(-1), Now)),
            Paper.Suspended(day)).ThenRefused(new CertificateRefusal.BeforeLast(day.AddDays(-1), day));
    }

    private static CertificateEvent.Recorded Recorded(DateOnly issued) =>
        Decide(New(issued)).ThenOne<CertificateEvent.Recorded>();

    private static Verdict<CertificateEvent> Decide(RecordCertificate command) =>
        new(RecordCertificate.Decide(false, command));

    private static Verdict<CertificateEvent> Change(
        Func<Certificate?, Coop.Traceability.Decisions.Decision<CertificateEvent>> decide,
        params CertificateEvent[] after) => new(decide(Paper.Of(after)));

    private static RecordCertificate New(DateOnly issued) => new(
        CertificateId.From(Some.Ulid(9)), Schemes.VietGap, null, "VG 0042", "Trung tâm Thử", "", "HTX Thử",
        "Xã Trung Yên, huyện Sơn Dương", Paper.Land(1), issued, issued.AddYears(2), [], Some.Side, Now);
}
