using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Coop.Commerce.Catalog;
using Coop.Commerce.Storage.Catalog;
using Coop.Traceability.Storage.Certificates;

namespace Coop.Storefront.Tests.Http;

/// <summary>What tests send, in short words. All persons are invented.</summary>
internal static class Season
{
    private static int number;

    public const string Gtin = "09520001000034";

    /// <summary>A product for sale; only one co-op of the platform can have the GTIN.</summary>
    public static ListProductRequest MocCau(string tenant) => new(
        "moc-cau", new Translated("Chè móc câu", "Hook tea"), Translated.None, Translated.None, "green",
        "moc-cau",
        "moc-cau", null, null, null,
        [new VariantDetails("TL-MC-100", tenant == "trung-long" ? Gtin : null, 100, 240_000, 8)]);

    /// <summary>The standard a co-op declares for all it makes; labels and pages need one.</summary>
    public static RecordCertificateRequest OwnStandard(string number) => new(
        "standard", null, number, "HTX Thử", "", "HTX Thử", "Xã Tân Trào",
        new ScopeRequest([], null, null, false, []), new DateOnly(2026, 1, 5), null, []);

    /// <summary>A number no other test of this run uses.</summary>
    public static int Next() => Interlocked.Increment(ref number);

    public static Task<HttpResponseMessage> PostAsync(
        this HttpClient client, string path, string json, string? key = null) =>
        client.SendAsync(Request(path, json, key ?? $"key-{Next()}"));

    public static HttpRequestMessage Request(string path, string json, string? key)
    {
        var content = new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return request;
    }

    /// <summary>The body of an answer of the status that is expected.</summary>
    public static async Task<JsonNode> JsonAsync(
        this Task<HttpResponseMessage> pending, HttpStatusCode status = HttpStatusCode.Created)
    {
        using var answer = await pending;
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        return JsonNode.Parse(text)!;
    }

    public static string Member(string code) => $$$"""
        {"code":"{{{code}}}","hamlet":"Thôn Trung Long","person":{"name":"Nguyễn Thị Mẫu",
         "phone":"0961234567"},
         "publicName":"Hộ {{{code}}}"}
        """;

    public static string Plot(string member) => $$$"""
        {"member":"{{{member}}}","code":"{{{member}}}-P1","name":"Đồi Cây Đa","areaM2":3600,"cultivar":"LDP1",
         "point":{"lat":21.71,"lon":105.42}}
        """;

    public static string Spray(string member, int phi = 7) => $$"""
        {"plot":"{{member}}-P1","tradeName":"Thuốc thử","activeIngredient":"abamectin","dose":"20 ml/16 l",
         "phiDays":{{phi}},"sprayedOn":"2026-03-02","operator":"{{member}}","onBehalfOf":"{{member}}"}
        """;

    public static string Receipt(string member, string picked = "2026-03-10", long grams = 18500) => $$"""
        {"plot":"{{member}}-P1","pickedOn":"{{picked}}","receivedAt":"2026-03-10T16:20:00+07:00",
         "grams":{{grams}},
         "grade":"1-tom-2-la","line":"vietgap"}
        """;

    public static string Batch(string lot, string member) => $$"""
        {"teaType":"green","inputs":[{"lot":"{{lot}}","grams":18500}],
         "outputs":[{"grade":"moc-cau","grams":4100},{"grade":"cam","grams":320}],
         "startedAt":"2026-03-10T18:00:00+07:00","finishedAt":"2026-03-10T23:30:00+07:00",
          "operator":"{{member}}"}
        """;

    public static string Packing(string lot, int units = 40) => $$"""
        {"lot":"{{lot}}","sku":"TL-MC-100","units":{{units}},"packedOn":"2026-03-15",
         "bestBefore":"2028-03-15"}
        """;

    public static string Order(
        int quantity = 2, string payment = "vietqr", string sku = "TL-MC-100") => $$$"""
        {"lines":[{"sku":"{{{sku}}}","quantity":{{{quantity}}}}],"buyer":{"name":"Trần Văn Mẫu",
         "phone":"0961234567"},
         "delivery":{"method":"ship","ward":"02545","street":"Thôn Trung Long","note":"Gọi trước"},
         "payment":"{{{payment}}}"}
        """;

    /// <summary>A household with a plot; gives its code.</summary>
    public static async Task<string> HouseholdAsync(this HttpClient client)
    {
        var code = $"NH-{Next()}";
        await client.PostAsync("/api/members", Member(code)).JsonAsync();
        await client.PostAsync("/api/plots", Plot(code)).JsonAsync();
        return code;
    }

    /// <summary>A lot of tea made of a lot of leaf; gives its code.</summary>
    public static async Task<string> TeaAsync(this HttpClient client)
    {
        var member = await client.HouseholdAsync();
        var leaf = await client.PostAsync("/api/receipts", Receipt(member)).JsonAsync();
        var run = await client.PostAsync("/api/batches", Batch((string)leaf["lot"]!, member)).JsonAsync();
        return (string)run["outputs"]![0]!["lot"]!;
    }

    /// <summary>A lot of packs on sale; gives its code.</summary>
    public static async Task<string> PacksAsync(this HttpClient client, int units = 40)
    {
        var packed = await client.PostAsync("/api/packings", Packing(await client.TeaAsync(), units))
            .JsonAsync();
        return (string)packed["lot"]!;
    }
}
