using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Shop;

/// <summary>Pages of plain text.</summary>
internal static class TextHandler
{
    /// <summary>The edition of the policy texts this program carries.</summary>
    private static readonly DateOnly PoliciesSince = new(2026, 7, 1);

    public static async Task<IResult> PolicyAsync(HttpContext http, string name)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        return PolicyBook.Find(desk.Visit(Paths.Policy.Of(name)), name, PoliciesSince) is { } page
            ? Html.Page(TextTemplate.Create(page))
            : Refusals.Of(new WebRefusal.NotFound());
    }

    public static async Task<IResult> AboutAsync(HttpContext http)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        var visit = desk.Visit(Paths.About);
        string[] who = [visit.Seller.LegalName, desk.Place];
        return Html.Page(TextTemplate.Create(new TextPage(
            visit, visit.Seller.LegalName, visit.Say(AboutTexts.Lead, who),
            [.. AboutTexts.Sections.Select(s =>
                new TextSection(visit.Say(s.Title), [visit.Say(s.Text, who)], []))],
            InForceSince: null)));
    }
}
