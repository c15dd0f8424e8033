using System.Text.Json.Serialization;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Identifiers;

/// <summary>
/// What a buyer is told and writes into a bank transfer: three characters of the co-op, five random ones
/// and a check
/// character, all of <see cref="CheckCharacter.Alphabet"/>. One name space for everything that can be paid.
/// </summary>
[JsonConverter(typeof(TextJsonConverter<OrderCode>))]
public readonly record struct OrderCode : IText<OrderCode>
{
    /// <summary>Characters of a code.</summary>
    public const int Length = 9;

    /// <summary>Characters of a co-op's prefix.</summary>
    public const int PrefixLength = 3;

    /// <summary>Random characters of a code.</summary>
    public const int RandomLength = Length - PrefixLength - 1;

    private OrderCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>The same code as a whole number below 2^40, for providers that take no letters.</summary>
    public long Number => Value[..^1].Aggregate(
        0L, (sum, c) => sum * CheckCharacter.Alphabet.Length + CheckCharacter.Alphabet.IndexOf(c,
            StringComparison.Ordinal));

    /// <summary>Puts a code together from a co-op's prefix and five random characters.</summary>
    public static OrderCode Mint(string prefix, string random) =>
        Parse(prefix + random + CheckCharacter.Of(prefix + random));

    /// <summary>Whether <paramref name="text"/> can open a co-op's order codes.</summary>
    public static bool IsPrefix(string? text) => text?.Length == PrefixLength && text.All(IsLetter);

    public static OrderCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not an order code.");

    /// <summary>Reads a code typed by a person: any case, spaces and dashes forgiven, check character
    /// tested.</summary>
    public static bool TryParse(string? text, out OrderCode code)
    {
        var plain = new string([.. (text ?? "").ToUpperInvariant().Where(c => c is not (' ' or '-' or '.'))]);
        var fits = plain.Length == Length && plain.All(IsLetter) && CheckCharacter.Holds(plain);
        code = fits ? new OrderCode(plain) : default;
        return fits;
    }

    public override string ToString() => Value;

    private static bool IsLetter(char c) => CheckCharacter.Alphabet.Contains(c, StringComparison.Ordinal);
}
