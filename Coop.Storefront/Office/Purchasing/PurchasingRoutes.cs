using Coop.Storefront.Account;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Front;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Purchasing;

/// <summary>The office's pages about buying leaf from members.</summary>
internal static class PurchasingRoutes
{
    /// <summary>What the table of contents names.</summary>
    public static readonly IReadOnlyList<BookLink> Links =
    [
        new(PurchasingPaths.Accounts, OfficePurchasingTexts.Accounts, Right.Office),
        new(PurchasingPaths.Prices, OfficePurchasingTexts.Prices, Right.Office),
        new(PurchasingPaths.Exports, OfficeExportTexts.Title, Right.Office),
    ];

    /// <param name="field">Group leaders and above.</param>
    /// <param name="office">The office and the director.</param>
    /// <param name="director">The director only.</param>
    public static void MapPurchasing(
        RouteGroupBuilder field, RouteGroupBuilder office, RouteGroupBuilder director)
    {
        _ = director;
        field.Get(PurchasingPaths.Slip, SlipPage.ShowAsync);
        office.Get(PurchasingPaths.Pricing, SlipPage.PricingAsync);
        office.Post(PurchasingPaths.Pricing, SlipPage.PostPricingAsync);
        office.Get(PurchasingPaths.Prices, PricePages.ShowAsync);
        office.Post(PurchasingPaths.Prices, PricePages.PostAsync);
        office.Get(PurchasingPaths.Accounts, AccountPages.ListAsync);
        office.Get(PurchasingPaths.Account, AccountPages.ShowAsync);
        office.Post(PurchasingPaths.Account, AccountPages.PostAsync);
        office.Post(PurchasingPaths.TakeBack, AccountPages.PostTakeBackAsync);
        office.Get(PurchasingPaths.Exports, ExportPages.ShowAsync);
        office.Post(PurchasingPaths.Exports, ExportPages.PostAsync);
        office.Get(PurchasingPaths.Export, ExportPages.FileAsync);
        office.Get(PurchasingPaths.Receipt, ReceiptPaper.GetAsync);
    }
}
