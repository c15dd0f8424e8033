namespace Coop.Commerce.Identifiers;

/// <summary>
/// Words of people that may stand in events, because their form leaves no room for a person: codes that
/// firms and banks give, and names of firms. Anything freer belongs into a side document or the vault.
/// </summary>
public static class PlainWords
{
    /// <summary>Most characters of a reference or tracking number.</summary>
    public const int MostOfCode = 64;

    /// <summary>Most characters of a carrier's name.</summary>
    public const int MostOfCarrier = 40;

    /// <summary>Whether the text is a code: letters and digits without accents, and <c>. / _ -</c>.</summary>
    public static bool IsCode(string text) =>
        text.Length is > 0 and <= MostOfCode
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '_' or '-');

    /// <summary>Whether the text is a short word such as <c>xuan-2027</c>: 2 to 30 of <c>a–z 0–9 -</c>, too
    /// few digits for a phone.</summary>
    public static bool IsShort(string text) =>
        text.Length <= 30 && text.Count(char.IsDigit) <= 6 && ProductSlug.TryParse(text, out _);

    /// <summary>Whether the text can be a firm's name: one line, too few digits for a phone.</summary>
    public static bool IsCarrier(string text) =>
        text.Length <= MostOfCarrier
        && text.Count(char.IsDigit) <= 4
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '&' or '.' or '-' or '\'' or '_');
}
