using System.Text.Json;
using System.Text.Json.Nodes;
using Coop.Storefront.Layout;

namespace Coop.Storefront.Shop;

/// <summary>
/// A product as schema.org data: one offer a pack size, in whole đồng, with its unit price.
/// </summary>
public static class ProductLd
{
    /// <summary>The JSON; <c>&lt;</c> is escaped, so it may stand in a script element.</summary>
    public static string Of(ProductPage page)
    {
        var visit = page.Visit;
        var url = visit.BaseUrl + visit.To(Paths.Product.Of(page.Slug));
        var product = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Product",
            ["name"] = page.Name,
            ["description"] = page.Summary,
            ["url"] = url,
            ["brand"] = new JsonObject { ["@type"] = "Brand", ["name"] = visit.Seller.ShortName },
            ["offers"] = new JsonArray([.. page.Variants.Select(v => Offer(v, url))]),
        };
        return product.ToJsonString(JsonSerializerOptions.Default);
    }

    private static JsonObject Offer(VariantOffer variant, string url)
    {
        var offer = new JsonObject
        {
            ["@type"] = "Offer",
            ["sku"] = variant.Sku,
            ["url"] = url,
            ["price"] = variant.Price,
            ["priceCurrency"] = "VND",
            ["availability"] = "https://schema.org/"
                + (variant.PiecesLeft == 0 ? "OutOfStock" : variant.Promised ? "PreOrder" : "InStock"),
            ["priceSpecification"] = new JsonObject
            {
                ["@type"] = "UnitPriceSpecification",
                ["price"] = variant.Price,
                ["priceCurrency"] = "VND",
                ["valueAddedTaxIncluded"] = true,
                ["referenceQuantity"] = new JsonObject
                {
                    ["@type"] = "QuantitativeValue",
                    ["value"] = variant.NetGrams,
                    ["unitCode"] = "GRM",
                },
            },
        };
        if (variant.Gtin is { } gtin)
        {
            offer["gtin"] = gtin;
        }

        return offer;
    }
}
