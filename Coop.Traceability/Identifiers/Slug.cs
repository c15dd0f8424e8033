namespace Coop.Traceability.Identifiers;

/// <summary>
/// The part of an address that names a product: lower-case words, digits and single dashes.
/// </summary>
public static class Slug
{
    /// <summary>Most characters.</summary>
    public const int Longest = 80;

    /// <summary>Whether the text has the form; a GTIN has it as well.</summary>
    public static bool Fits(string? text) =>
        text is { Length: > 0 and <= Longest }
        && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-')
        && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal);
}
