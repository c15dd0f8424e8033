using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Identifiers;

/// <summary>A product's word in addresses: 2 to 60 of <c>a–z 0–9 -</c>, no dash at either end, none doubled,
/// not digits only: those could be a GTIN.</summary>
[JsonConverter(typeof(TextJsonConverter<ProductSlug>))]
public readonly record struct ProductSlug : IText<ProductSlug>
{
    private ProductSlug(string value) => Value = value;

    public string Value { get; }

    public static ProductSlug Parse(string text) =>
        TryParse(text, out var slug) ? slug : throw new FormatException($"'{text}' is not a slug.");

    /// <summary>Reads a slug; false when it is not one. Upper case is not forgiven: addresses have one
    /// form.</summary>
    public static bool TryParse(string? text, out ProductSlug slug)
    {
        var fits = text is { Length: >= 2 and <= 60 }
            && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-')
            && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
            && !text.All(char.IsAsciiDigit);
        slug = fits ? new ProductSlug(text!) : default;
        return fits;
    }

    public override string ToString() => Value;
}
