namespace Coop.Commerce.Catalog;

/// <summary>The same text in Vietnamese, the language it is written in first, and in English.</summary>
/// <param name="Vi">Vietnamese.</param>
/// <param name="En">English; empty when nobody has translated it yet.</param>
public sealed record Translated(string Vi, string En)
{
    public static readonly Translated None = new("", "");

    /// <summary>The text in <paramref name="language"/> (<c>vi</c> or <c>en</c>); Vietnamese where English
    /// is missing.</summary>
    public string In(string language) => language == "en" && En.Length > 0 ? En : Vi;
}
