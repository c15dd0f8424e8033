using System.Globalization;
using Coop.Commerce.Catalog;
using Coop.Commerce.Storage.Catalog;
using Coop.Traceability.Identifiers;

namespace Coop.Storefront.Demo;

/// <summary>What the demo co-op sells, with prices of 2026. GTINs use 952, the range GS1 keeps for
/// examples.</summary>
internal static class Shelf
{
    private const int Vat = 8;

    private static readonly DateOnly StarsUntil = new(2028, 12, 20);

    /// <summary>The products, in the order they are listed.</summary>
    public static IReadOnlyList<ListProductRequest> Products { get; } =
    [
        Product(ShelfTexts.MocCau, "che-moc-cau", "moc-cau", "green",
            Pack("TL-MC-100", 101, 100, 55_000), Pack("TL-MC-200", 102, 200, 105_000),
            Pack("TL-MC-500", 105, 500, 240_000))
            with { OcopStars = 4, OcopDecision = "00/QĐ-UBND (mẫu)", OcopExpiresOn = StarsUntil },
        Product(ShelfTexts.NonTom, "che-non-tom", "non-tom", "green",
            Pack("TL-NT-100", 201, 100, 95_000), Pack("TL-NT-200", 202, 200, 180_000))
            with { OcopStars = 3, OcopDecision = "01/QĐ-UBND (mẫu)", OcopExpiresOn = StarsUntil },
        Product(ShelfTexts.Dinh, "che-dinh", "dinh", "green", Pack("TL-DI-100", 301, 100, 280_000)),
        Product(ShelfTexts.HongTra, "hong-tra", "hong-tra", "black",
            Pack("TL-HT-100", 401, 100, 90_000), Pack("TL-HT-200", 402, 200, 170_000)),
        Product(ShelfTexts.BachTra, "bach-tra", "bach-tra", "white",
            Pack("TL-BT-50", 500, 50, 160_000), Pack("TL-BT-100", 501, 100, 300_000)),
        Product(ShelfTexts.OldTrees, "che-co-thu", "co-thu", "green", OwnPack("TL-CT-100", 100, 190_000))
            with { Drawing = "dinh" },
        Product(ShelfTexts.TetBox, "hop-qua-tet", "non-tom", "green", OwnPack("TL-QT-400", 400, 450_000))
            with { Drawing = "gift-box" },
    ];

    /// <summary>A GTIN-13 of the example range.</summary>
    public static string ExampleGtin(int item)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"952000026{item:000}");
        return body + Gtin.CheckDigit(body);
    }

    private static VariantDetails Pack(string sku, int item, long grams, long price) =>
        new(sku, ExampleGtin(item), grams, price, Vat);

    private static VariantDetails OwnPack(string sku, long grams, long price) =>
        new(sku, null, grams, price, Vat);

    private static ListProductRequest Product(
        ShelfText text, string slug, string grade, string teaType, params VariantDetails[] variants) => new(
        slug, text.Name, text.Story, text.Brewing, teaType, grade, Drawing: grade,
        OcopStars: null, OcopDecision: null, OcopExpiresOn: null, variants);
}
