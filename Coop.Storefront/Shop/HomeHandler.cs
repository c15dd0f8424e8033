using Coop.Storefront.Layout;
using Coop.Traceability.Members;
using Coop.Traceability.Plots;
using Marten;

namespace Coop.Storefront.Shop;

internal static class HomeHandler
{
    public static async Task<IResult> ShowAsync(HttpContext http)
    {
        await using var desk = await ShopDesk.OpenAsync(http);
        var shelf = await Shelf.AllAsync(desk);
        var batch = desk.Session.CreateBatchQuery();
        var members = batch.Query<Member>().Count();
        var plots = batch.Query<Plot>().ToList();
        await batch.Execute(desk.Stop);
        var cards = shelf.Products.Select(p => shelf.Card(p, desk.Language)).ToList();
        return Html.Page(HomeTemplate.Create(new HomePage(
            desk.Visit(Paths.Home), cards, await members, (await plots).Sum(p => p.AreaM2), desk.Place,
            SamplePack: null)));
    }
}
