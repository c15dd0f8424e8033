namespace Coop.Commerce.Settings;

/// <summary>
/// The Vietnamese tax code (mã số thuế): ten digits, for a branch followed by a dash and three digits. The
/// tenth is a check digit over the nine before it (layout: Circular 86/2024/TT-BTC, article 5).
/// </summary>
public static class TaxCode
{
    private const int Main = 10;
    private const int Branch = 3;

    private static readonly int[] Weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];

    /// <summary>Whether the text looks like a tax code.</summary>
    public static bool HasForm(string? text) =>
        text is { Length: Main } && text.All(char.IsAsciiDigit)
        || text is { Length: Main + 1 + Branch } && text[Main] == '-' && text[..Main].All(char.IsAsciiDigit)
            && text[(Main + 1)..].All(char.IsAsciiDigit);

    /// <summary>Whether the check digit of a text of this form holds.</summary>
    public static bool CheckHolds(string text)
    {
        var sum = Weights.Select((weight, i) => weight * (text[i] - '0')).Sum();
        return text[Main - 1] - '0' == Main - (sum % 11);
    }
}
