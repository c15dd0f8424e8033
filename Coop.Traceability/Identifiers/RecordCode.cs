using System.Text.Json.Serialization;

namespace Coop.Traceability.Identifiers;

/// <summary>
/// A code the co-op itself gives to a household or a plot, for example <c>NH-04-P1</c>: 2 to 20 of <c>A–Z
/// 0–9 -</c>, beginning and ending with a letter or digit.
/// </summary>
[JsonConverter(typeof(TextJsonConverter<RecordCode>))]
public readonly record struct RecordCode : IText<RecordCode>
{
    private RecordCode(string value) => Value = value;

    public string Value { get; }

    public static RecordCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a code.");

    /// <summary>Reads a code typed in any case.</summary>
    public static bool TryParse(string? text, out RecordCode code)
    {
        var upper = text?.Trim().ToUpperInvariant() ?? "";
        var fits = upper.Length is >= 2 and <= 20 && upper[0] != '-' && upper[^1] != '-'
            && upper.All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9' or '-');
        code = fits ? new RecordCode(upper) : default;
        return fits;
    }

    /// <summary>
    /// The code in the form it is stored in, also when it is none: then nothing will be found by it.
    /// </summary>
    public static string Normal(string? text) => text?.Trim().ToUpperInvariant() ?? "";

    public override string ToString() => Value;
}
