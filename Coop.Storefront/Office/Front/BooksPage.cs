using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Book;
using Coop.Storefront.Office.Certificates;
using Coop.Storefront.Office.Evidence;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Office.Purchasing;
using Coop.Storefront.Office.Recalls;
using Coop.Storefront.Office.Seals;
using Coop.Storefront.Office.Supplies;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Front;

/// <summary>The table of contents of everything that is not done every day.</summary>
public static class BooksPage
{
    public static IResult Show(Desk desk)
    {
        var parts = new List<Part>
        {
            new Part.Heading(desk.Say(OfficeSteeringTexts.Garden)),
            List(desk,
            [
                new(OfficePaths.Leaf, OfficeGardenTexts.Leaf, Right.Field),
                new(OfficePaths.Sprays, OfficeGardenTexts.Sprays, Right.Field),
                new(OfficePaths.Members, OfficeGardenTexts.Members, Right.Office),
                new(OfficePaths.Plots, OfficeGardenTexts.Plots, Right.Office),
                new(OfficePaths.Batches, OfficeWorkshopTexts.Batches, Right.Office),
            ]),
        };
        parts.Add(new Part.Heading(desk.Say(OfficeSteeringTexts.BookOfTheFarm)));
        parts.Add(List(desk,
        [
            .. BookRoutes.Links,
            .. SuppliesRoutes.Links,
            .. PurchasingRoutes.Links,
            .. CertificatesRoutes.Links,
            .. RecallsRoutes.Links,
            .. SealsRoutes.Links,
            .. EvidenceRoutes.Links,
        ]));
        if (desk.Staff.Right.May(Right.Office))
        {
            parts.Add(new Part.Heading(desk.Say(OfficeSteeringTexts.Shop)));
            parts.Add(List(desk,
            [
                new(OfficePaths.Products, OfficeSellingTexts.Products, Right.Office),
                new(OfficePaths.Orders, OfficeSellingTexts.Orders, Right.Office),
                new(OfficePaths.Money, OfficeSellingTexts.Money, Right.Office),
                new(OfficePaths.Tasks, OfficeSteeringTexts.Tasks, Right.Office),
                new(OfficePaths.Jobs, OfficeSteeringTexts.Jobs, Right.Office),
            ]));
        }

        if (desk.Staff.Right.May(Right.Direct))
        {
            parts.Add(new Part.Heading(desk.Say(OfficeSteeringTexts.Steering)));
            parts.Add(List(desk,
            [
                new(OfficePaths.People, OfficeSteeringTexts.People, Right.Direct),
                new(OfficePaths.Settings, OfficeSteeringTexts.Settings, Right.Direct),
                new(OfficePaths.Keys, OfficeSteeringTexts.Keys, Right.Direct),
            ]));
        }

        return desk.Page(desk.Say(OfficeSteeringTexts.Books), OfficeTab.Books, parts);
    }

    private static Part.Rows List(
        Desk desk, IReadOnlyList<BookLink> entries) => new(
        [.. entries.Where(e => desk.Staff.Right.May(e.Right)).Select(
            e => new Row(desk.Say(e.Name), "", desk.To(e.Path)))],
        "");
}
