using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
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
                (OfficePaths.Leaf, OfficeGardenTexts.Leaf, Right.Field),
                (OfficePaths.Sprays, OfficeGardenTexts.Sprays, Right.Field),
                (OfficePaths.Members, OfficeGardenTexts.Members, Right.Office),
                (OfficePaths.Plots, OfficeGardenTexts.Plots, Right.Office),
                (OfficePaths.Batches, OfficeWorkshopTexts.Batches, Right.Office),
            ]),
        };
        if (desk.Staff.Right.May(Right.Office))
        {
            parts.Add(new Part.Heading(desk.Say(OfficeSteeringTexts.Shop)));
            parts.Add(List(desk,
            [
                (OfficePaths.Products, OfficeSellingTexts.Products, Right.Office),
                (OfficePaths.Orders, OfficeSellingTexts.Orders, Right.Office),
                (OfficePaths.Money, OfficeSellingTexts.Money, Right.Office),
                (OfficePaths.Tasks, OfficeSteeringTexts.Tasks, Right.Office),
                (OfficePaths.Jobs, OfficeSteeringTexts.Jobs, Right.Office),
            ]));
        }

        if (desk.Staff.Right.May(Right.Direct))
        {
            parts.Add(new Part.Heading(desk.Say(OfficeSteeringTexts.Steering)));
            parts.Add(List(desk,
            [
                (OfficePaths.People, OfficeSteeringTexts.People, Right.Direct),
                (OfficePaths.Settings, OfficeSteeringTexts.Settings, Right.Direct),
                (OfficePaths.Keys, OfficeSteeringTexts.Keys, Right.Direct),
            ]));
        }

        return desk.Page(desk.Say(OfficeSteeringTexts.Books), OfficeTab.Books, parts);
    }

    private static Part.Rows List(
        Desk desk, IEnumerable<(PathPair Path, Phrase Name, Right Right)> entries) => new(
        [.. entries.Where(e => desk.Staff.Right.May(e.Right)).Select(
            e => new Row(desk.Say(e.Name), "", desk.To(e.Path)))],
        "");
}
