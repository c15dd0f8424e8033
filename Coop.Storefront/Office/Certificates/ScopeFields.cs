using System.Globalization;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Certificates;
using Coop.Traceability.Storage.Certificates;

namespace Coop.Storefront.Office.Certificates;

/// <summary>What a certificate covers, as it is typed.</summary>
internal static class ScopeFields
{
    private const long MostGrams = 100_000_000_000;

    /// <summary>Adds the fields.</summary>
    public static Fields Add(Fields fields) => fields
        .Add("plots", OfficeCertificatesTexts.Plots, FieldKind.Lines, OfficeCertificatesTexts.PlotsHint,
            optional: true)
        .Add("area", OfficeCertificatesTexts.Area, FieldKind.Number, optional: true)
        .Add("output", OfficeCertificatesTexts.Output, FieldKind.Number, optional: true)
        .Add("fresh", OfficeCertificatesTexts.IsFresh, FieldKind.Check)
        .Add("products", OfficeCertificatesTexts.Products, FieldKind.Lines,
            OfficeCertificatesTexts.ProductsHint, optional: true);

    /// <summary>What stands in them when a scope is changed.</summary>
    public static IEnumerable<(string, string)> Of(CertificateScope scope, IEnumerable<string> plots) =>
    [
        ("plots", string.Join('\n', plots)),
        ("area", scope.AreaM2?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("output", ((scope.OutputGrams ?? 0) / 1000) is > 0 and var kg
            ? kg.ToString(CultureInfo.InvariantCulture) : ""),
        ("fresh", scope.IsFreshLeaf ? "yes" : ""),
        ("products", string.Join('\n', scope.Products.Select(p => $"{p.Slug} {p.Stars}".Trim()))),
    ];

    /// <summary>Reads them; what is not understood is blamed.</summary>
    public static ScopeRequest Read(FormInput input) => new(
        [.. Lines(input, "plots")], Number(input, "area"),
        input.Typed("output").Trim().Length == 0 ? null : input.Kilograms("output", MostGrams),
        input.Ticked("fresh"), [.. Lines(input, "products").Select(line => Product(input, line))]);

    private static IEnumerable<string> Lines(FormInput input, string name) =>
        input.Text(name, 2000, 0).Split(
            ['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static ProductScopeRequest Product(FormInput input, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1)
        {
            return new ProductScopeRequest(words[0]);
        }

        if (words.Length == 2
            && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var n))
        {
            return new ProductScopeRequest(words[0], n);
        }

        input.Blame("products", OfficeCertificatesTexts.ProductsHint);
        return new ProductScopeRequest(words[0]);
    }

    private static long? Number(FormInput input, string name)
    {
        var text = input.Typed(name).Trim().Replace(".", "", StringComparison.Ordinal);
        if (text.Length == 0)
        {
            return null;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            input.Blame(name, OfficeCertificatesTexts.BadNumber);
        }

        return number;
    }
}
