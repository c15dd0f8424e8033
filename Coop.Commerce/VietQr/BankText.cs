using System.Globalization;
using System.Text;

namespace Coop.Commerce.VietQr;

/// <summary>Text as banks carry it: ASCII letters, digits and a few marks.</summary>
public static class BankText
{
    /// <summary>Folds accents away (đ becomes d), drops every other character, and cuts.</summary>
    public static string Fold(string text, int length)
    {
        var plain = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            var folded = letter switch { 'đ' => 'd', 'Đ' => 'D', _ => letter };
            if (char.IsAsciiLetterOrDigit(folded) || folded is ' ' or '-' or '.' or ',' or '/')
            {
                plain.Append(folded);
            }
        }

        var words = string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= length ? words : words[..length].TrimEnd();
    }

    /// <summary>Upper-case letters and digits only: what is left when banks have stripped and glued a
    /// text.</summary>
    public static string Squeeze(string text) =>
        new([.. Fold(text, int.MaxValue).ToUpper(CultureInfo.InvariantCulture).Where(
            char.IsAsciiLetterOrDigit)]);
}
