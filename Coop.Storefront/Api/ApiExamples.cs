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
        ["api/orders/{code}/cancel"] = """{"reason":"Khách đổi ý"}""",
    };

    private static readonly Dictionary<string, string> Everything = new(Bodies.Concat(BookExamples.Bodies));

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
