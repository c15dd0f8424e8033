using Coop.Commerce.Identifiers;
using Coop.Commerce.VietQr;

namespace Coop.Commerce.Payments;

/// <summary>
/// Finds what could be an order code in the text of a transfer. Banks strip marks, put their own words
/// around, glue
/// digits on and change the case, so every stretch of nine characters under the co-op's prefix is a
/// candidate; only
/// codes that were really issued count.
/// </summary>
public static class MatchTransfer
{
    /// <summary>Candidates in order of appearance, each once.</summary>
    /// <param name="prefix">The three characters that open the co-op's order codes.</param>
    public static IReadOnlyList<OrderCode> Candidates(string content, string prefix)
    {
        var text = BankText.Squeeze(content);
        var found = new List<OrderCode>();
        for (var at = text.IndexOf(prefix, StringComparison.Ordinal);
            prefix.Length > 0 && at >= 0 && at + OrderCode.Length <= text.Length;
            at = text.IndexOf(prefix, at + 1, StringComparison.Ordinal))
        {
            if (OrderCode.TryParse(text.Substring(at, OrderCode.Length), out var code)
                && !found.Contains(code))
            {
                found.Add(code);
            }
        }

        return found;
    }

    /// <summary>Beginnings of codes that the bank cut off: the prefix and at least four more characters at
    /// the end.</summary>
    public static string? CutOff(string content, string prefix)
    {
        var text = BankText.Squeeze(content);
        var at = prefix.Length == 0 ? -1 : text.LastIndexOf(prefix, StringComparison.Ordinal);
        var rest = at < 0 ? "" : text[at..];
        return rest.Length >= OrderCode.PrefixLength + 4 && rest.Length < OrderCode.Length ? rest : null;
    }
}
