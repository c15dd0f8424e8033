using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Book;
using Coop.Storefront.Office.Certificates;
using Coop.Storefront.Office.Door;
using Coop.Storefront.Office.Evidence;
using Coop.Storefront.Office.Front;
using Coop.Storefront.Office.Garden;
using Coop.Storefront.Office.Purchasing;
using Coop.Storefront.Office.Recalls;
using Coop.Storefront.Office.Seals;
using Coop.Storefront.Office.Selling;
using Coop.Storefront.Office.Steering;
using Coop.Storefront.Office.Supplies;
using Coop.Storefront.Office.Workshop;

namespace Coop.Storefront.Office;

/// <summary>The office's table of contents: every address in both languages, and the right it asks
/// for.</summary>
public static class OfficeRoutes
{
    public static void MapOffice(this IEndpointRouteBuilder app)
    {
        MapDoor(app);
        MapField(app.MapGroup("").Asks(Right.Field));
        MapOfficeWork(app.MapGroup("").Asks(Right.Office));
        MapSelling(app.MapGroup("").Asks(Right.Office));
        MapSteering(app.MapGroup("").Asks(Right.Direct));
        MapBooks(
            app.MapGroup("").Asks(Right.Field), app.MapGroup("").Asks(Right.Office),
            app.MapGroup("").Asks(Right.Direct));
    }

    private static void MapBooks(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        BookRoutes.MapBook(field, office, director);
        SuppliesRoutes.MapSupplies(field, office, director);
        PurchasingRoutes.MapPurchasing(field, office, director);
        CertificatesRoutes.MapCertificates(field, office, director);
        RecallsRoutes.MapRecalls(field, office, director);
        SealsRoutes.MapSeals(field, office, director);
        EvidenceRoutes.MapEvidence(field, office, director);
    }

    private static void MapDoor(IEndpointRouteBuilder door)
    {
        door.Get(OfficePaths.SignIn, desk => Task.FromResult(SignInPage.Show(desk)));
        door.Post(OfficePaths.SignIn, SignInPage.PostAsync);
        door.Post(OfficePaths.SignOut, SignInPage.SignOutAsync);
        door.Get(OfficePaths.Invite, LinkPages.ShowInviteAsync);
        door.Post(OfficePaths.Invite, LinkPages.PostInviteAsync);
        door.Get(OfficePaths.Reset, LinkPages.ShowResetAsync);
        door.Post(OfficePaths.Reset, LinkPages.PostResetAsync);
    }

    private static void MapField(RouteGroupBuilder field)
    {
        field.Get(OfficePaths.Today, TodayPage.ShowAsync);
        field.Get(OfficePaths.Books, desk => Task.FromResult(BooksPage.Show(desk)));
        field.Get(OfficePaths.Leaf, LeafPage.ShowAsync);
        field.Post(OfficePaths.Leaf, LeafPage.PostAsync);
        field.Get(OfficePaths.Sprays, SprayPages.ListAsync);
        field.Get(OfficePaths.NewSpray, SprayPages.NewAsync);
        field.Post(OfficePaths.NewSpray, SprayPages.PostNewAsync);
        field.Get(OfficePaths.Lots, LotPages.ListAsync);
        field.Get(OfficePaths.Lot, LotPages.ShowAsync);
    }

    private static void MapOfficeWork(RouteGroupBuilder office)
    {
        office.Get(OfficePaths.Members, MemberPages.ListAsync);
        office.Get(OfficePaths.NewMember, desk => Task.FromResult(MemberPages.New(desk)));
        office.Post(OfficePaths.NewMember, MemberPages.PostNewAsync);
        office.Get(OfficePaths.Member, MemberPages.ShowAsync);
        office.Post(OfficePaths.Member, MemberPages.PostConsentAsync);
        office.Get(OfficePaths.Plots, PlotPages.ListAsync);
        office.Get(OfficePaths.NewPlot, PlotPages.NewAsync);
        office.Post(OfficePaths.NewPlot, PlotPages.PostNewAsync);
        office.Get(OfficePaths.Batches, BatchPages.ListAsync);
        office.Get(OfficePaths.NewBatch, NewBatchPage.ShowAsync);
        office.Post(OfficePaths.NewBatch, NewBatchPage.PostAsync);
        office.Get(OfficePaths.Batch, BatchPage.ShowAsync);
        office.Post(OfficePaths.Batch, BatchPage.PostAsync);
        office.Get(OfficePaths.Explain, BatchPages.ExplainAsync);
        office.Post(OfficePaths.Explain, BatchPages.PostExplainAsync);
        office.Get(OfficePaths.Pack, PackPage.ShowAsync);
        office.Post(OfficePaths.Pack, PackPage.PostAsync);
        office.Get(OfficePaths.Labels, LabelFile.GetAsync);
        office.Get(OfficePaths.Deliveries, DeliveryPages.ListAsync);
        office.Get(OfficePaths.NewDelivery, NewDeliveryPage.ShowAsync);
        office.Post(OfficePaths.NewDelivery, NewDeliveryPage.PostAsync);
        office.Get(OfficePaths.Delivery, DeliveryPages.ShowAsync);
        office.Post(OfficePaths.Delivery, DeliveryPages.PostAsync);
        office.Get(OfficePaths.LotDeed, LotDeedPage.ShowAsync);
        office.Post(OfficePaths.LotDeed, LotDeedPage.PostAsync);
        office.Get(OfficePaths.Tasks, TaskPages.ShowAsync);
        office.Post(OfficePaths.Tasks, TaskPages.PostAsync);
        office.Get(OfficePaths.Jobs, JobPages.ShowAsync);
        office.Post(OfficePaths.Jobs, JobPages.PostAsync);
    }

    private static void MapSelling(RouteGroupBuilder office)
    {
        office.Get(OfficePaths.Products, ProductPages.ListAsync);
        office.Get(OfficePaths.NewProduct, desk => Task.FromResult(ProductPages.New(desk)));
        office.Post(OfficePaths.NewProduct, ProductPages.PostNewAsync);
        office.Get(OfficePaths.Product, ProductPage.ShowAsync);
        office.Post(OfficePaths.Product, ProductPage.PostAsync);
        office.Post(OfficePaths.Price, ProductPage.PostPriceAsync);
        office.Post(OfficePaths.Shelf, ProductPage.PostShelfAsync);
        office.Get(OfficePaths.Orders, OrderPages.ListAsync);
        office.Get(OfficePaths.Order, OrderPage.ShowAsync);
        office.Post(OfficePaths.OrderDeed, OrderDeeds.PostAsync);
        office.Get(OfficePaths.Money, MoneyPage.ShowAsync);
        office.Post(OfficePaths.Money, MoneyPage.PostAsync);
    }

    private static void MapSteering(RouteGroupBuilder director)
    {
        director.Get(OfficePaths.People, PeoplePages.ListAsync);
        director.Post(OfficePaths.People, PeoplePages.PostInviteAsync);
        director.Get(OfficePaths.Person, PeoplePages.ShowAsync);
        director.Post(OfficePaths.PersonReset, PeoplePages.PostResetAsync);
        director.Post(OfficePaths.PersonRemove, PeoplePages.PostRemoveAsync);
        director.Post(OfficePaths.WithdrawInvite, PeoplePages.PostWithdrawAsync);
        director.Get(OfficePaths.Keys, KeyPages.ShowAsync);
        director.Post(OfficePaths.Keys, KeyPages.PostAsync);
        director.Post(OfficePaths.WithdrawKey, KeyPages.PostWithdrawAsync);
        director.Get(OfficePaths.Settings, SettingsPages.ShowAsync);
        director.Post(OfficePaths.SettingsPart, SettingsPages.PostAsync);
    }

    internal static void Get(this IEndpointRouteBuilder routes, PathPair path, Func<Desk, Task<IResult>> show)
    {
        routes.MapGet(path.Vi, (Desk desk) => show(desk)).ExcludeFromDescription();
        routes.MapGet(path.En, (Desk desk) => show(desk)).ExcludeFromDescription();
    }

    internal static void Post(
        this IEndpointRouteBuilder routes, PathPair path, Func<Desk, Task<IResult>> post)
    {
        routes.MapPost(path.Vi, (Desk desk) => post(desk)).ExcludeFromDescription();
        routes.MapPost(path.En, (Desk desk) => post(desk)).ExcludeFromDescription();
    }
}
