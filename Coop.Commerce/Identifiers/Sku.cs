using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Identifiers;

/// <summary>The co-op's own word for one pack size: 2 to 32 of <c>A–Z 0–9 -</c>, unique within the
/// co-op.</summary>
[JsonConverter(typeof(TextJsonConverter<Sku>))]
public readonly record struct Sku : IText<Sku>, IComparable<Sku>
{
    private Sku(string value) => Value = value;

    public string Value { get; }

    public static Sku Parse(string text) =>
        TryParse(text, out var sku) ? sku : throw new FormatException($"'{text}' is not an SKU.");

    /// <summary>Reads an SKU typed in any case; false when it is not one.</summary>
    public static bool TryParse(string? text, out Sku sku)
    {
        var upper = text?.Trim().ToUpperInvariant() ?? "";
        var fits = upper.Length is >= 2 and <= 32
            && upper.All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9' or '-');
        sku = fits ? new Sku(upper) : default;
        return fits;
    }

    public int CompareTo(Sku other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
