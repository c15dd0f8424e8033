using System.Text;
using System.Text.RegularExpressions;

namespace Coop.Traceability.Supplies;

/// <summary>
/// Short words off labels and bills that may stand in events: one line, and in a form that leaves no room
/// for a phone or an address of a person. Anything freer belongs into a side document or the vault.
/// </summary>
public static partial class PlainText
{
    /// <summary>Most characters where nothing else is said.</summary>
    public const int Longest = 120;

    /// <summary>Trimmed and of form C; null when there is nothing.</summary>
    public static string? Tidy(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.Trim().Normalize(NormalizationForm.FormC);

    /// <summary>Whether the text may stand in an event; nothing may.</summary>
    public static bool Fits(string? text, int longest = Longest) =>
        text is null
        || (text.Length <= longest && !text.Any(char.IsControl) && !text.Contains('@')
            && !Phone().IsMatch(text));

    /// <summary>Whether the text is there and may stand in an event.</summary>
    public static bool IsGiven(string? text, int longest = Longest) =>
        !string.IsNullOrWhiteSpace(text) && Fits(text, longest);

    /// <summary>Whether the text is a SHA-256 in lower-case hexadecimal.</summary>
    public static bool IsHash(string text) => Hash().IsMatch(text);

    [GeneratedRegex(@"(\+?84|0)[\s.\-]?\d([\s.\-]?\d){7,}")]
    private static partial Regex Phone();

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Hash();
}
