using System.Text.Json.Serialization;

namespace Coop.Traceability.Identifiers;

/// <summary>
/// The code people see on a lot of any kind, and GS1 application identifier (10) of packed lots:
/// 6 to 20 of <c>A–Z 0–9 -</c>, the last a check character. It tells nothing about the date.
/// </summary>
[JsonConverter(typeof(TextJsonConverter<LotCode>))]
public readonly record struct LotCode : IText<LotCode>
{
    private LotCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>Makes a code from a co-op's prefix and random characters of
    /// <see cref="CheckCharacter.Alphabet"/>.</summary>
    public static LotCode Mint(string prefix, string random)
    {
        var body = $"{prefix}-{random}";
        return Parse(body + CheckCharacter.Of(body));
    }

    public static LotCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a lot code.");

    /// <summary>Reads a code typed or scanned in any case; false when form or check character is
    /// wrong.</summary>
    public static bool TryParse(string? text, out LotCode code)
    {
        var upper = text?.Trim().ToUpperInvariant() ?? "";
        var fits = upper.Length is >= 6 and <= 20
            && upper.All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9' or '-')
            && CheckCharacter.Holds(upper);
        code = fits ? new LotCode(upper) : default;
        return fits;
    }

    public override string ToString() => Value;
}
