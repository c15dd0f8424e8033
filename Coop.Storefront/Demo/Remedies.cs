namespace Coop.Storefront.Demo;

/// <summary>A plant remedy of the demo season. Names and waiting times are invented; see the real
/// label.</summary>
/// <param name="PhiDays">Days from spraying to picking.</param>
internal sealed record Remedy(string TradeName, string ActiveIngredient, string Dose, int PhiDays,
    string Pest);

/// <summary>What the demo co-op sprays.</summary>
internal static class Remedies
{
    public static IReadOnlyList<Remedy> All { get; } =
    [
        new("Mẫu Neem 03EC (demo)", "Azadirachtin", "25 ml/16 l", 3, "Rầy xanh"),
        new("Mẫu Matrin 1SL (demo)", "Matrine", "20 ml/16 l", 3, "Bọ cánh tơ"),
        new("Mẫu Dầu khoáng 99EC (demo)", "Petroleum spray oil", "80 ml/16 l", 5, "Nhện đỏ"),
        new("Mẫu Aba 18EC (demo)", "Abamectin", "12 ml/16 l", 7, "Nhện đỏ"),
        new("Mẫu Ema 19EC (demo)", "Emamectin benzoate", "10 ml/16 l", 7, "Bọ xít muỗi"),
        new("Mẫu Bt 16WP (demo)", "Bacillus thuringiensis", "30 g/16 l", 3, "Sâu cuốn lá"),
    ];
}
