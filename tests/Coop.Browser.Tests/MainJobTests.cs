using System.Net;
using Coop.Browser.Tests.Journeys;
using Coop.Browser.Tests.Labels;
using Coop.Browser.Tests.Server;

namespace Coop.Browser.Tests;

/// <summary>What the whole program is for, by hand in a browser: from the leaf on the scale to the
/// parcel.</summary>
public sealed class MainJobTests(ShopFixture fixture)
{
    [Fact]
    public async Task Leaf_becomes_packs_and_a_scanned_pack_is_bought_by_transfer_and_sent()
    {
        var office = await fixture.VisitorAsync();
        var phone = await fixture.VisitorAsync();
        var clerk = new Clerk(office);
        var buyer = new Buyer(phone);

        await buyer.ScanAsync(await MakePacksAsync(clerk, "18,5", "4,1", "0,32"));
        await buyer.BuyAgainAsync();
        var order = await buyer.OrderAsync("vietqr");
        var text = await buyer.TransferTextAsync();
        text.ShouldContain(order);

        using var heard = await Bank.TellAsync(
            fixture.Shop, fixture.Demo.SePaySecret, 700_001, text, await AmountAsync(order));
        heard.StatusCode.ShouldBe(HttpStatusCode.OK, await heard.Content.ReadAsStringAsync());

        await clerk.ShipAsync(order, "VN0001TEST");
        await buyer.LookUpAsync(order);
        (await phone.Locator("main").InnerTextAsync()).ShouldContain("VN0001TEST");
        (await phone.Locator(".serials li").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_goes_without_script_and_with_cash_on_delivery()
    {
        var office = await fixture.VisitorAsync(script: false);
        var phone = await fixture.VisitorAsync(script: false);
        var clerk = new Clerk(office);
        var buyer = new Buyer(phone);

        await buyer.ScanAsync(await MakePacksAsync(clerk, "20,4", "4,6", "0,28"));
        await buyer.BuyAgainAsync();
        var order = await buyer.OrderAsync("cod");

        await clerk.PhoneAsync(order);
        await clerk.ShipAsync(order, "VN0002TEST");
        await buyer.LookUpAsync(order);
        (await phone.Locator("main").InnerTextAsync()).ShouldContain("VN0002TEST");
    }

    /// <returns>What the QR on the first label says.</returns>
    private async Task<string> MakePacksAsync(Clerk clerk, string leaf, string tea, string dust)
    {
        await clerk.SignInAsync(fixture.Demo.Login("clerk"));
        var lot = await clerk.WeighAsync("NH-04-P3", leaf);
        await clerk.ProcessAsync(lot, tea, dust);
        var packs = await clerk.PackAsync(tea, "TL-MC-100", 40);
        var address = await LabelReader.FirstCodeAsync(await clerk.LabelsAsync(Checkout.Results("labels")));
        address.ShouldStartWith(fixture.Shop.BaseUrl);
        address.ShouldContain($"/10/{packs}/21/");
        return address;
    }

    private async Task<long> AmountAsync(string order)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/orders/{order}?phone=0961234567");
        using var answer = await fixture.Shop.Http.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var body = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return body.RootElement.GetProperty("payment").GetProperty("amount").GetInt64();
    }
}
