using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Demo;

/// <summary>What the demo co-op pays its households for leaf, and when.</summary>
internal static class LeafMoney
{
    private static readonly DateOnly Agreed = new(2026, 3, 1);

    public static void Plan(Agenda agenda)
    {
        agenda.On(Agreed, new TimeOnly(9, 0), season => season.DoAsync(s => s.SetLeafPricesAsync(
            new SetLeafPricesRequest(Agreed, "NQ 01/2026 của hội nghị thành viên (mẫu)",
            [
                new LeafPrice("1-tom", 0, 29_000), new LeafPrice("1-tom-1-la", 0, 50_000),
                new LeafPrice("1-tom-2-la", 0, 27_000), new LeafPrice("1-tom-2-la", 80, 28_000),
                new LeafPrice("1-tom-2-la", 90, 29_000), new LeafPrice("2-la", 0, 27_000),
                new LeafPrice("cay-di-san", 0, 52_000),
            ]))));
        agenda.On(new DateOnly(2026, 3, 20), new TimeOnly(15, 0), season => season.DoAsync(s =>
            s.PayMemberAsync(new PayMemberRequest(
                "NH-10", 500_000, "cash", new DateOnly(2026, 3, 20), Advance: true))));
        foreach (var (code, i) in new[] { "NH-01", "NH-04", "NH-12", "NH-19" }.Select((c, i) => (c, i)))
        {
            var day = new DateOnly(2026, 6, 30);
            agenda.On(day, new TimeOnly(14, 5 + i), season => season.DoAsync(s =>
                s.PayMemberAsync(new PayMemberRequest(
                    code, 300_000, i % 2 == 0 ? "cash" : "transfer", day, Advance: true))));
        }
    }
}
