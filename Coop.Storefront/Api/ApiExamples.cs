using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Coop.Storefront.Api;

/// <summary>One example body for every write.</summary>
internal static class ApiExamples
{
    private static readonly Dictionary<string, string> Bodies = new(StringComparer.Ordinal)
    {
        ["api/members"] = """
            {"code":"NH-04","hamlet":"Thôn Trung Long","person":{"name":"Nguyễn Thị Mẫu",
             "phone":"0961234567"},
             "publicName":"Hộ NH-04"}
            """,
        ["api/plots"] = """
            {"member":"NH-04","code":"NH-04-P1","name":"Đồi Cây Đa","areaM2":3600,"cultivar":"LDP1",
             "point":{"lat":21.71,"lon":105.42}}
            """,
        ["api/sprays"] = """
            {"plot":"NH-04-P1","tradeName":"Sinh học A","activeIngredient":"Azadirachtin","dose":"20 ml/16 l",
             "phiDays":7,"sprayedOn":"2026-03-02","operator":"NH-04","onBehalfOf":"NH-04"}
            """,
        ["api/supplies"] = """
            {"kind":"pesticide","tradeName":"Sinh học A","content":"Azadirachtin","batch":"L0226",
             "expiry":"2028-01-31","business":"Cửa hàng vật tư Mẫu","quantity":500,"unit":"ml",
             "price":120000,"boughtOn":"2026-03-01"}
            """,
        ["api/labels"] = """
            {"tradeName":"Sinh học A","crop":"chè","pest":"rầy xanh","activeIngredient":"Azadirachtin",
             "dose":"20 ml/16 l","phiDays":3,"source":"vỏ chai 500 ml"}
            """,
        ["api/active-lists"] = """
            {"edition":"Bản của HTX 2026",
             "text":"active;status;document;validFrom\nfipronil;removed;QĐ 501/QĐ-BNN-BVTV;2019-02-12"}
            """,
        ["api/supplies/{code}/adjust"] = """{"counted":450,"reason":"Đổ mất một ít","on":"2026-03-05"}""",
        ["api/labels/{code}"] = """
            {"tradeName":"Sinh học A","crop":"chè","pest":"rầy xanh","activeIngredient":"Azadirachtin",
             "dose":"25 ml/16 l","phiDays":3,"source":"vỏ chai 500 ml"}
            """,
        ["api/plots/{code}/change"] = """
            {"name":"Đồi Cây Đa","areaM2":3800,"cultivar":"LDP1","plantedIn":2011,
             "polygon":[{"lat":21.712345,"lon":105.421234},{"lat":21.712345,"lon":105.421934},
             {"lat":21.712945,"lon":105.421934},{"lat":21.712345,"lon":105.421234}]}
            """,
        ["api/sprays/{spray}/correct"] = """
            {"reason":"Ghi nhầm số ngày cách ly","spray":{"plot":"NH-04-P1","tradeName":"Sinh học A",
             "dose":"20 ml/16 l","phiDays":3,"sprayedOn":"2026-03-02","operator":"NH-04"}}
            """,
        ["api/sprays/{spray}/retract"] = """{"reason":"Ghi nhầm nương"}""",
        ["api/receipts"] = """
            {"plot":"NH-04-P1","pickedOn":"2026-03-10","receivedAt":"2026-03-10T16:20:00+07:00","grams":18500,
             "grade":"1-tom-2-la","line":"vietgap"}
            """,
        ["api/batches"] = """
            {"teaType":"green","inputs":[{"lot":"TL-7K4Q9MPWA","grams":18500}],
             "outputs":[{"grade":"moc-cau","grams":4100},{"grade":"cam","grams":320}],
             "startedAt":"2026-03-10T18:00:00+07:00","finishedAt":"2026-03-10T23:30:00+07:00",
              "operator":"NH-01"}
            """,
        ["api/packings"] = """
            {"lot":"TL-7K4Q9MPWA","sku":"TL-MC-100","units":40,"packedOn":"2026-03-15",
             "bestBefore":"2028-03-15"}
            """,
        ["api/orders"] = """
            {"lines":[{"sku":"TL-MC-100","quantity":2}],"buyer":{"name":"Trần Văn Mẫu","phone":"0961234567"},
             "delivery":{"method":"ship","ward":"02545","street":"Thôn Trung Long",
              "note":"Gọi trước khi giao"},
             "payment":"vietqr"}
            """,
        ["api/orders/{code}/confirm-transfer"] = """
            {"amount":480000,"reference":"FT26123456789","receivedAt":"2026-03-16T09:12:00+07:00"}
            """,
        ["api/orders/{code}/ship"] = """{"carrier":"Viettel Post","tracking":"VTP123456789"}""",
        ["api/orders/{code}/fill"] = "{}",
        ["api/products/{slug}/variants"] = """
            {"expectedVersion":1,"sku":"TL-HQ-2","price":520000,"vatPercent":8,"maxPerOrder":10,
             "from":"2026-12-01","until":"2027-02-16","parts":[{"sku":"TL-MC-100","quantity":2}]}
            """,
        ["api/price-lists"] = """
            {"code":"TET-2027","terms":{"nameVi":"Giá Tết","nameEn":"Tết prices","from":"2026-12-15",
             "until":"2027-02-16"}}
            """,
        ["api/price-lists/{code}"] = """
            {"expectedVersion":1,"terms":{"nameVi":"Giá Tết","nameEn":"Tết prices","from":"2026-12-20",
             "until":"2027-02-16"}}
            """,
        ["api/price-lists/{code}/close"] = "{}",
        ["api/price-lists/{code}/prices"] = """{"sku":"TL-MC-100","price":220000}""",
        ["api/orders/{code}/cancel"] = """{"reason":"Khách đổi ý"}""",
    };

    private static readonly Dictionary<string, string> Everything = new(
        Bodies.Concat(BookExamples.Bodies).Concat(DeedExamples.Bodies));

    public static Task Add(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        if (operation.RequestBody?.Content is { } content
            && content.TryGetValue("application/json", out var media)
            && Everything.TryGetValue(context.Description.RelativePath ?? "", out var example))
        {
            media.Example = JsonNode.Parse(example);
        }

        return Task.CompletedTask;
    }
}
