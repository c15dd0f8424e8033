namespace Coop.Storefront.Texts;

/// <summary>
/// The two languages pages are written in. Vietnamese is the source; English is complete beside it.
/// </summary>
public enum Language
{
    /// <summary>Vietnamese, at <c>/…</c>.</summary>
    Vi,

    /// <summary>English, at <c>/en/…</c>.</summary>
    En,
}

/// <summary>What a language is called in HTML and HTTP.</summary>
public static class LanguageNames
{
    /// <summary>The BCP 47 tag: <c>vi</c> or <c>en</c>.</summary>
    public static string Tag(this Language language) => language == Language.Vi ? "vi" : "en";

    /// <summary>The other of the two languages.</summary>
    public static Language Other(this Language language) =>
        language == Language.Vi ? Language.En : Language.Vi;
}
