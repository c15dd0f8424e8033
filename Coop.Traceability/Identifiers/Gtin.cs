using System.Text.Json.Serialization;

namespace Coop.Traceability.Identifiers;

/// <summary>
/// A GS1 trade item number, always kept with 14 digits; the last is the check digit (modulus 10, weights
/// 3/1).
/// </summary>
[JsonConverter(typeof(TextJsonConverter<Gtin>))]
public readonly record struct Gtin : IText<Gtin>
{
    private Gtin(string value) => Value = value;

    /// <summary>14 digits.</summary>
    public string Value { get; }

    /// <summary>
    /// Whether the number lies in a range GS1 keeps for restricted circulation (GTIN-13 prefixes 02, 04 and
    /// 20–29): it means something else in every shop, so the registry refuses it.
    /// </summary>
    public bool IsRestricted => Value[1] == '2' || Value.AsSpan(1, 2) is "02" or "04";

    public static Gtin Parse(string text) =>
        TryParse(text, out var gtin) ? gtin : throw new FormatException($"'{text}' is not a GTIN.");

    /// <summary>
    /// Reads a GTIN-8, -12, -13 or -14 as typed from a label; spaces between digits are skipped.
    /// </summary>
    public static bool TryParse(string? text, out Gtin gtin)
    {
        var digits = (text ?? "").Replace(" ", "", StringComparison.Ordinal);
        var fits = digits.Length is 8 or 12 or 13 or 14 && digits.All(char.IsAsciiDigit);
        var whole = digits.PadLeft(14, '0');
        fits = fits && whole[13] == CheckDigit(whole.AsSpan(0, 13)) && whole.AsSpan().ContainsAnyExcept('0');
        gtin = fits ? new Gtin(whole) : default;
        return fits;
    }

    /// <summary>The check digit of the digits before it, whatever their number.</summary>
    public static char CheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 3 : 1);
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    public override string ToString() => Value;
}
