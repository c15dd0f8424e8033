using System.Globalization;
using System.Text;

namespace Coop.Storefront.Doubles.Bank;

/// <summary>What a bank makes of the text of a transfer.</summary>
internal static class BankText
{
    /// <summary>Accents and punctuation lost, capitals lost, the bank's own words around it.</summary>
    public static string Mangle(string content, long id)
    {
        var plain = new StringBuilder();
        foreach (var c in content.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (c is 'đ' or 'Đ')
            {
                plain.Append('d');
            }
            else if (char.IsWhiteSpace(c) && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"CT DEN:MBVCB.{id % 1_000_000_000} {plain.ToString().Trim()} chuyen tien");
    }
}
