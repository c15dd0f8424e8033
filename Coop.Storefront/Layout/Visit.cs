using Coop.Storefront.Texts;

namespace Coop.Storefront.Layout;

/// <summary>What every public page knows about itself. Holds nothing about the visitor.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Seller">The co-op whose shop this is.</param>
/// <param name="BaseUrl">Scheme and host without a trailing slash: <c>https://che.example</c>.</param>
/// <param name="Path">The page's own address in both languages; canonical and hreflang are made from
/// it.</param>
public sealed record Visit(Language Language, Seller Seller, string BaseUrl, PathPair Path)
{
    /// <summary>A sentence in this page's language.</summary>
    public string Say(Phrase phrase) => phrase.In(Language);

    /// <summary>A sentence in this page's language with its places filled by formatted values.</summary>
    public string Say(Phrase phrase, params string[] values) => phrase.In(Language, values);

    /// <summary>An address in this page's language.</summary>
    public string To(PathPair path) => path.In(Language);
}

/// <summary>Who sells, as the law wants it shown at the foot of every page.</summary>
/// <param name="ShortName">For the header and titles: <c>Chè Trung Long</c>.</param>
/// <param name="LegalName">As registered: <c>HTX chè Ngân Sơn Trung Long</c>.</param>
/// <param name="Address">Head office, with the commune names in force.</param>
/// <param name="TaxCode">Tax or registration number.</param>
/// <param name="Representative">The legal representative.</param>
/// <param name="Phone">E.164 or national; shown in groups.</param>
/// <param name="Email">A mail address.</param>
/// <param name="NotificationNumber">Number of the e-commerce notification, once given; else null.</param>
/// <param name="IsDemo">True for invented data: every page then says so.</param>
public sealed record Seller(
    string ShortName,
    string LegalName,
    string Address,
    string TaxCode,
    string Representative,
    string Phone,
    string Email,
    string? NotificationNumber,
    bool IsDemo);
