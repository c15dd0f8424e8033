using System.Text.Json;
using Coop.Browser.Tests.Server;

namespace Coop.Browser.Tests;

/// <summary>Every page there is, by a name its picture gets and its address in both languages.</summary>
internal static class Places
{
    /// <summary>Pages anyone can open.</summary>
    public static IEnumerable<(string Name, string Vi, string En)> Public(Demo demo)
    {
        var slug = demo.Products[0].GetProperty("slug").GetString();
        var gtin = demo.Products[0].GetProperty("gtin").GetString();
        var lot = demo.Lots[0].GetProperty("code").GetString();
        var pack = Path(demo.Packs.First(p => p.GetProperty("gtin").ValueKind == JsonValueKind.String));
        var own = Path(demo.Packs.First(p => p.GetProperty("gtin").ValueKind == JsonValueKind.Null));
        yield return ("home", "/", "/en");
        yield return ("product", $"/san-pham/{slug}", $"/en/products/{slug}");
        yield return ("gift-box", "/san-pham/hop-qua-tet", "/en/products/hop-qua-tet");
        yield return ("scan", pack, "/en" + pack);
        yield return ("scan-own-code", own, "/en" + own);
        yield return ("scan-unknown", pack[..^13] + "0000000000000", "/en" + pack[..^13] + "0000000000000");
        yield return ("scan-unknown-lot", $"/01/{gtin}/10/TL-NOTHERE", $"/en/01/{gtin}/10/TL-NOTHERE");
        yield return ("lot", $"/lo/{lot}", $"/en/lots/{lot}");
        yield return ("check", "/kiem-tra", "/en/check");
        yield return ("cart-empty", "/gio-hang", "/en/cart");
        yield return ("order-lookup", "/don-hang", "/en/orders");
        yield return ("about", "/gioi-thieu", "/en/about");
        yield return ("not-found", "/khong-co-trang-nay", "/en/no-such-page");
        yield return ("sign-in", "/van-phong/dang-nhap", "/en/office/sign-in");
    }

    /// <summary>Pages of the office, as the director sees them.</summary>
    public static IEnumerable<(string Name, string Vi, string En)> Office(Demo demo)
    {
        var lot = demo.Lots[0].GetProperty("code").GetString();
        var order = demo.Orders.First(o => o.GetProperty("state").GetString() == "confirmed")
            .GetProperty("code").GetString();
        yield return Desk("today", "", "");
        yield return Desk("books", "/so-sach", "/books");
        yield return Desk("members", "/ho", "/members");
        yield return Desk("member-new", "/ho/moi", "/members/new");
        yield return Desk("member", "/ho/NH-04", "/members/NH-04");
        yield return Desk("plots", "/nuong-che", "/plots");
        yield return Desk("plot-new", "/nuong-che/moi", "/plots/new");
        yield return Desk("sprays", "/phun-thuoc", "/sprays");
        yield return Desk("spray-new", "/phun-thuoc/moi", "/sprays/new");
        yield return Desk("leaf", "/can-che", "/leaf");
        yield return Desk("batches", "/me", "/batches");
        yield return Desk("batch-new", "/me/moi", "/batches/new");
        yield return Desk("pack", "/dong-goi", "/packing");
        yield return Desk("lots", "/lo", "/lots");
        yield return Desk("lot", $"/lo/{lot}", $"/lots/{lot}");
        yield return Desk("products", "/san-pham", "/products");
        yield return Desk("product-new", "/san-pham/moi", "/products/new");
        yield return Desk("product", "/san-pham/che-moc-cau", "/products/che-moc-cau");
        yield return Desk("orders", "/don", "/orders");
        yield return Desk("order", $"/don/{order}", $"/orders/{order}");
        yield return Desk("money", "/tien-ve", "/money");
        yield return Desk("people", "/nguoi", "/people");
        yield return Desk("api-keys", "/khoa-api", "/api-keys");
        yield return Desk("settings", "/cai-dat", "/settings");
        yield return Desk("stopped-jobs", "/viec-dung", "/stopped-jobs");
    }

    private static (string, string, string) Desk(string name, string vi, string en) =>
        ("office-" + name, "/van-phong" + vi, "/en/office" + en);

    private static string Path(JsonElement pack) =>
        new Uri(pack.GetProperty("url").GetString()!).AbsolutePath;
}
