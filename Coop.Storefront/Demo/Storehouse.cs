using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Demo;

/// <summary>What the demo co-op buys for its plots. Names, firms and numbers are invented.</summary>
internal static class Storehouse
{
    /// <summary>The fertiliser that the plots are given in spring and after summer.</summary>
    public const string Compost = "VT-HC-01";

    /// <summary>The mineral fertiliser.</summary>
    public const string Npk = "VT-NPK-01";

    private static readonly DateOnly Opening = new(2026, 2, 26);

    /// <summary>Code of the purchase a remedy is taken from.</summary>
    public static string CodeOf(Remedy remedy) =>
        $"VT-BVTV-{Remedies.All.ToList().IndexOf(remedy) + 1:00}";

    public static void Plan(Agenda agenda)
    {
        foreach (var (remedy, i) in Remedies.All.Select((r, i) => (r, i)))
        {
            agenda.On(Opening, new TimeOnly(8, 10 + i), async season =>
            {
                await season.DoAsync(s => s.WriteLabelAsync(new WriteLabelRequest(null, Label(remedy, i))));
                await season.DoAsync(s => s.PurchaseSupplyAsync(Remedy(remedy, i)));
            });
        }

        agenda.On(Opening, new TimeOnly(8, 40), season => season.DoAllAsync<SupplyPurchased>(
        [
            s => s.PurchaseSupplyAsync(Fertiliser(
                Compost, "Phân hữu cơ vi sinh Mẫu (demo)", "Hữu cơ 30 %", 6_000_000, 27_000_000)),
            s => s.PurchaseSupplyAsync(Fertiliser(
                Npk, "NPK Mẫu chuyên chè (demo)", "NPK 16-8-8", 2_500_000, 32_500_000)),
        ]));
    }

    private static LabelSheet Label(Remedy remedy, int i) => new(
        remedy.TradeName, "Chè", remedy.Pest, "Công ty Mẫu (demo)", remedy.ActiveIngredient, null,
        remedy.Dose, remedy.PhiDays, $"000{i + 1}/DEMO", "danh mục mẫu", "chép từ nhãn mẫu", null);

    private static PurchaseSupplyRequest Remedy(Remedy remedy, int i) => new(
        CodeOf(remedy), "pesticide", remedy.TradeName, remedy.ActiveIngredient, "Công ty Mẫu (demo)",
        $"M26{i + 1:00}", new DateOnly(2028, 1, 31), "Cửa hàng vật tư Mẫu (demo)", null, 4_000,
        remedy.Dose.Contains(" g/", StringComparison.Ordinal) ? "g" : "ml", 850_000 + (i * 120_000),
        Opening, []);

    private static PurchaseSupplyRequest Fertiliser(
        string code, string name, string formula, long grams, long price) => new(
        code, "fertiliser", name, formula, "Công ty Mẫu (demo)", "L0226", new DateOnly(2028, 2, 28),
        "Cửa hàng vật tư Mẫu (demo)", null, grams, "g", price, Opening, []);
}
