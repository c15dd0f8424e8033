using System.Text.RegularExpressions;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Layout;

/// <summary>
/// One page's address in both languages; as a pattern it holds places such as <c>{slug}</c>.
/// </summary>
/// <param name="Vi">The Vietnamese address, from the root.</param>
/// <param name="En">The English address, from the root; begins with <c>/en</c>.</param>
public sealed partial record PathPair(string Vi, string En)
{
    /// <summary>The address in one language.</summary>
    public string In(Language language) => language == Language.Vi ? Vi : En;

    /// <summary>The address of one page: each place is filled, in order, with an escaped value.</summary>
    public PathPair Of(params string[] values) => new(Fill(Vi, values), Fill(En, values));

    private static string Fill(string pattern, string[] values)
    {
        var next = 0;
        return Place().Replace(pattern, _ => Uri.EscapeDataString(values[next++]));
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Place();
}
