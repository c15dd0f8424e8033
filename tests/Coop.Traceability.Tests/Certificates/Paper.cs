using Coop.Traceability.Certificates;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Rules;
using Coop.Traceability.Tests.Given;

namespace Coop.Traceability.Tests.Certificates;

/// <summary>Certificates and leaf for tests.</summary>
internal static class Paper
{
    public static readonly DateOnly Issued = new(2026, 3, 1);
    public static readonly DateOnly Expires = new(2026, 5, 9);

    public static CertificateScope Land(params int[] plots) =>
        new([.. plots.Select(Some.Plot)], 20_000, 100_000, true, []);

    public static CertificateEvent.Recorded Recorded(
        CertificateScope scope, string scheme = Schemes.VietGap) =>
        new(
            CertificateId.From(Some.Ulid(9)), RecordCode.Parse("VG-0042"), scheme,
            SchemeEditions.On(scheme, Issued)!.Id, "VG 0042", "Trung tâm Thử", "TT-01", Some.Side, scope,
            Expires, [], FieldTime.Of(Issued));

    public static Certificate Of(params CertificateEvent[] after) =>
        Of(Land(1), after);

    public static Certificate Of(CertificateScope scope, params CertificateEvent[] after) =>
        after.Aggregate(Certificate.Fold(null, Recorded(scope)), Certificate.Fold);

    public static CertificateEvent Suspended(DateOnly on) =>
        new CertificateEvent.Suspended(Some.Side, FieldTime.Of(on));

    public static CertificateEvent Reinstated(DateOnly on) =>
        new CertificateEvent.Reinstated(Some.Side, FieldTime.Of(on));

    public static ClaimLeaf Leaf(int n, DateOnly picked, int plot = 1, params ClaimLoss[] losses) =>
        new(Some.Code(n), Some.Plot(plot), picked, 18_500, losses);
}
