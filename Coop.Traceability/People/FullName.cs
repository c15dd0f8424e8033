using System.Text;

namespace Coop.Traceability.People;

/// <summary>
/// A full name as people write it: one field, never split, Unicode form C, 2 to 60 characters.
/// </summary>
public readonly record struct FullName
{
    /// <summary>Fewest characters of a name.</summary>
    public const int Shortest = 2;

    /// <summary>Most characters of a name.</summary>
    public const int Longest = 60;

    private FullName(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads a name: white space is trimmed and runs of it become one space.</summary>
    public static bool TryParse(string? text, out FullName name)
    {
        var words = (text ?? "").Normalize(NormalizationForm.FormC)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var plain = string.Join(' ', words);
        var fits = plain.Length is >= Shortest and <= Longest
            && plain.Any(char.IsLetter) && !plain.Any(char.IsControl);
        name = fits ? new FullName(plain) : default;
        return fits;
    }

    public override string ToString() => Value;
}
