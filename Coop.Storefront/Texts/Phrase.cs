using System.Globalization;

namespace Coop.Storefront.Texts;

/// <summary>
/// One sentence of the interface in both languages. Neither can be left out: there is no other constructor.
/// Places for values are written <c>{0}</c>, <c>{1}</c>; the values come formatted (see
/// <c>Layout/Show.cs</c>).
/// </summary>
/// <param name="Vi">The Vietnamese sentence, in a villager's plain words.</param>
/// <param name="En">The English sentence with the same meaning.</param>
public sealed record Phrase(string Vi, string En)
{
    /// <summary>The sentence in one language.</summary>
    public string In(Language language) => language == Language.Vi ? Vi : En;

    /// <summary>The sentence in one language with its places filled.</summary>
    /// <exception cref="FormatException">The sentence has a place that no value fills.</exception>
    public string In(Language language, params string[] values) =>
        string.Format(CultureInfo.InvariantCulture, In(language), values);
}
