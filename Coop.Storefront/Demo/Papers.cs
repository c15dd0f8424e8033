using Coop.Traceability.Storage.Certificates;

namespace Coop.Storefront.Demo;

/// <summary>The certificates of the demo co-op: all its plots under VietGAP, and its own standard.</summary>
internal static class Papers
{
    private static readonly DateOnly Entered = new(2026, 2, 28);

    /// <summary>Puts them on the agenda, after the plots and before the first leaf.</summary>
    public static void Plan(Agenda agenda, IReadOnlyList<GardenPlot> plots)
    {
        agenda.On(Entered, new TimeOnly(9, 0), season => season.DoAsync(s => s.RecordCertificateAsync(
            Paper("vietgap", "VG-TT-12-08-0042", new DateOnly(2027, 12, 31), new ScopeRequest(
                [.. plots.Select(p => p.Code)], plots.Sum(p => p.AreaM2), 150_000_000, true, [])))));
        agenda.On(Entered, new TimeOnly(9, 20), season => season.DoAsync(s => s.RecordCertificateAsync(
            Paper("standard", "TCCS 01:2026/TL", null, new ScopeRequest([], null, null, false, [])))));
    }

    private static RecordCertificateRequest Paper(
        string scheme, string number, DateOnly? expires, ScopeRequest scope) => new(
        scheme, null, number,
        scheme == "vietgap" ? "Trung tâm Chứng nhận Minh họa" : DemoCoop.Settings.Legal.Name,
        scheme == "vietgap" ? "VICAS-000" : "", DemoCoop.Settings.Legal.Name,
        DemoCoop.Settings.Legal.Address, scope, new DateOnly(2026, 1, 5), expires, []);
}
