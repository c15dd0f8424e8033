using System.Text.Json.Serialization;

namespace Coop.Traceability.Identifiers;

/// <summary>The number of one pack: 13 Crockford base32 characters (65 random bits), unique within its
/// product.</summary>
[JsonConverter(typeof(TextJsonConverter<SerialNumber>))]
public readonly record struct SerialNumber : IText<SerialNumber>
{
    /// <summary>Characters of a serial.</summary>
    public const int Length = 13;

    private SerialNumber(string value) => Value = value;

    public string Value { get; }

    /// <summary>Makes a serial from nine random bytes; the seven bits left over are dropped.</summary>
    public static SerialNumber Mint(ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(random.Length, 9);
        Span<char> text = stackalloc char[Length];
        UInt128 bits = 0;
        foreach (var part in random)
        {
            bits = (bits << 8) | part;
        }

        for (var i = 0; i < Length; i++, bits >>= 5)
        {
            text[i] = Ulid.Crockford[(int)(uint)(bits & 31)];
        }

        return new SerialNumber(new string(text));
    }

    public static SerialNumber Parse(string text) =>
        TryParse(text, out var serial)
            ? serial
            : throw new FormatException($"'{text}' is not a serial number.");

    /// <summary>Reads a serial; lower case, spaces, dots and dashes between groups are forgiven, as people
    /// type them.</summary>
    public static bool TryParse(string? text, out SerialNumber serial)
    {
        var letters = (text ?? "").ToUpperInvariant().Where(c => c is not (' ' or '-' or '.' or '·'));
        var plain = new string([.. letters]);
        var fits = plain.Length == Length
            && plain.All(c => Ulid.Crockford.Contains(c, StringComparison.Ordinal));
        serial = fits ? new SerialNumber(plain) : default;
        return fits;
    }

    public override string ToString() => Value;
}
