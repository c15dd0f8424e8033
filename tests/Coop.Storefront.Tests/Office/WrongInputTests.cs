using System.Net;
using Coop.Storefront.Account;
using Coop.Storefront.Tests.Http;

namespace Coop.Storefront.Tests.Office;

/// <summary>What the shop itself refuses is marked at the field it was typed into.</summary>
public class WrongInputTests(Server server) : IClassFixture<Server>
{
    private const string Settings = "/van-phong/cai-dat";
    private const string NewProduct = "/van-phong/san-pham/moi";

    [Fact]
    public async Task A_mistyped_tax_code_is_marked_and_not_saved()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        var wrong = await director.FillAsync(Settings, Settings + "/phap-ly", ("taxCode", "0100000004"));
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.WhyOf("taxCode").ShouldNotBeNull(wrong.Text).ShouldContain("chữ số thứ mười");
        (await director.FillAsync(Settings, Settings + "/phap-ly", ("taxCode", "0100000003")))
            .Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_pack_that_is_priced_too_low_is_marked_at_its_own_price()
    {
        using var director = await Visitor.SignedInAsync(server, Role.Director);
        var wrong = await director.FillAsync(
            NewProduct, NewProduct, ("slug", "che-moi"), ("nameVi", "Chè mới"), ("nameEn", "New tea"),
            ("storyVi", "Ngon."), ("tea", "green"), ("stars", ""),
            ("sku-1", "TL-M-100"), ("net-1", "100"), ("price-1", "80.000"), ("vat-1", "8"),
            ("sku-3", "TL-M-200"), ("net-3", "200"), ("price-3", "160"), ("vat-3", "7"));
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.WhyOf("price-1").ShouldBeNull();
        wrong.WhyOf("price-3").ShouldNotBeNull(wrong.Text).ShouldContain("1.000");
        wrong.WhyOf("vat-3")!.ShouldContain("0, 5, 8");
    }
}
