namespace Coop.Storefront.Demo;

/// <summary>What <c>demo.json</c> in the data folder tells those who try the demo, by hand or by
/// program.</summary>
internal sealed record DemoSheet(
    string BaseUrl, IReadOnlyList<DemoProduct> Products, IReadOnlyList<DemoPack> Packs,
        IReadOnlyList<DemoLot> Lots,
    IReadOnlyList<DemoOrder> Orders, IReadOnlyList<DemoLogin> Logins, string ApiKey, DemoWebhooks Webhooks);

/// <summary>One pack size on sale.</summary>
internal sealed record DemoProduct(string Sku, string? Gtin, string Slug, long Price, string Url,
    string UrlEn);

/// <summary>One pack in stock; <c>Url</c> is what its QR carries.</summary>
internal sealed record DemoPack(string? Gtin, string Lot, string Serial, string Url);

/// <summary>One lot of packs and its page.</summary>
internal sealed record DemoLot(string Code, string? Gtin, string Url);

/// <summary>An order and the phone that opens it.</summary>
internal sealed record DemoOrder(string Code, string Phone, string State);

/// <summary>Someone who can sign in at the office.</summary>
internal sealed record DemoLogin(string Role, string Email, string Password);

/// <summary>What the doubles of bank messenger and card provider sign with.</summary>
internal sealed record DemoWebhooks(string SepaySecret, string StripeSecret);
