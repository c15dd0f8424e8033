using System.Globalization;
using Coop.Traceability.Diary;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Lots;
using Coop.Traceability.Plots;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Exports;

/// <summary>
/// The logs a VietGAP auditor asks for that are folded from plots, supplies and lots, with the headings of
/// the usual forms. The last two columns say when an entry was written down and whether it was late.
/// </summary>
public static class AuditLogs
{
    private static readonly SheetColumn Day = new("Ngày", 1, CellKind.Day);
    private static readonly SheetColumn Written = new("Ghi sổ lúc", 1.3, CellKind.Time);
    private static readonly SheetColumn Note = new("Ghi chú", 1.4);

    /// <summary>Facility, household and plots.</summary>
    public static readonly AuditLog Plots = new(
        new Sheet("01-nuong-che", "Thông tin cơ sở, hộ, lô đất",
        [
            Day, new("Mã lô đất", 1.2), new("Hộ"), new("Diện tích (m²)", 1, CellKind.Number), new("Giống"),
            new("Năm trồng"), new("Mã vùng trồng"), Written, Note,
        ]),
        ["plot.registered.v1", "plot.changed.v1"],
        (fact, names) => fact.Data switch
        {
            PlotEvent.Registered e =>
            [
                e.At.On, e.Code.Value, names.Member(e.Member.Value), e.AreaM2, e.Cultivar, "", "",
                fact.RecordedAt, Late(fact),
            ],
            PlotEvent.Changed e =>
            [
                e.At.On, names.Plot(fact.Stream), "", e.AreaM2, e.Cultivar,
                e.PlantedIn?.ToString(CultureInfo.InvariantCulture), e.AreaCode, fact.RecordedAt,
                Late(fact, "đổi thông tin"),
            ],
            _ => throw Odd(fact),
        },
        Standing: true);

    /// <summary>Purchases of fertiliser and pesticides.</summary>
    public static readonly AuditLog Purchases = new(
        new Sheet("02-mua-vat-tu", "Mua phân bón, thuốc bảo vệ thực vật",
        [
            Day, new("Tên thương mại", 1.6), new("Hoạt chất / công thức", 1.5), new("Nhà đăng ký"),
            new("Nơi bán", 1.3), new("Số lượng", 1, CellKind.Number), new("Đơn vị", 0.7), new("Số lô"),
            new("Hạn dùng", 1, CellKind.Day), new("Giá", 1, CellKind.Money), Written, Note,
        ]),
        ["supply.purchased.v1"],
        (fact, _) => fact.Data is SupplyEvent.Purchased e
            ?
            [
                e.At.On, e.TradeName, e.Content, e.Registrant, e.Supplier.Business ?? "(cá nhân)", e.Quantity,
                e.Unit, e.Batch, e.Expiry, e.Price, fact.RecordedAt, Late(fact),
            ]
            : throw Odd(fact));

    /// <summary>Sprayings, with corrections in their place.</summary>
    public static readonly AuditLog Sprays = new(
        new Sheet("03-phun-thuoc", "Phun thuốc bảo vệ thực vật",
        [
            Day, new("Lô đất", 1.1), new("Dịch hại"), new("Tên thuốc", 1.3), new("Hoạt chất", 1.2),
            new("Liều đăng ký"), new("Liều dùng"), new("Lượng thuốc", 0.8), new("Nước (ml)", 0.8,
                CellKind.Number),
            new("Dụng cụ", 0.8), new("Người phun", 0.8), new("Cách ly (ngày)", 0.6, CellKind.Number),
            new("Được hái từ", 1, CellKind.Day), new("Thời tiết", 0.8), Written, Note,
        ]),
        ["plot.sprayed.v1", "plot.spray-corrected.v1", "plot.spray-retracted.v1"], SprayRow);

    /// <summary>Pickings and receipts of leaf, with corrections in their place.</summary>
    public static readonly AuditLog Leaf = new(
        new Sheet("04-thu-hai-nhan-bup", "Thu hái và nhập nguyên liệu",
        [
            new("Ngày hái", 1, CellKind.Day), new("Ngày nhận", 1, CellKind.Day), new("Mã lô", 1.3),
            new("Lô đất", 1.1), new("Hộ"), new("Tiêu chuẩn hái"), new("Cân (kg)", 1, CellKind.Grams),
            new("Dòng"), Written, Note,
        ]),
        ["lot.received.v1", "lot.corrected.v1"],
        (fact, names) => fact.Data switch
        {
            LotEvent.Received e =>
            [
                e.PickedOn, e.At.On, e.Code.Value, names.Plot(e.Plot.Value), names.Member(e.Member.Value),
                e.Grade, e.Weight.Grams, e.Line.Word(), fact.RecordedAt,
                Late(fact, e.Isolated ? "để riêng" : ""),
            ],
            LotEvent.Corrected e =>
            [
                e.PickedOn, e.At.On, names.Lot(fact.Stream), "", "", e.Grade, e.Weight.Grams, "",
                fact.RecordedAt, Late(fact, "sửa lần ghi trước"),
            ],
            _ => throw Odd(fact),
        });

    /// <summary>Runs of the workshop.</summary>
    public static readonly AuditLog Batches = new(
        new Sheet("05-che-bien", "Chế biến",
        [
            Day, new("Mã mẻ", 1.2), new("Việc"), new("Bắt đầu", 1.2, CellKind.Time), new("Lô vào", 2.4),
            new("Lô ra", 2.4), new("Hao hụt (kg)", 1, CellKind.Grams), new("Người làm"), Written, Note,
        ]),
        ["batch.processed.v1", "batch.reworked.v1"],
        (fact, names) => fact.Data switch
        {
            BatchEvent.Processed e =>
            [
                e.At.On, e.Code.Value, e.Tea.Word(), e.StartedAt, In(e.Inputs, names), Out(e.Outputs, names),
                e.Loss.Grams, names.Member(e.Operator.Value), fact.RecordedAt,
                Late(fact, e.WithinBand ? "" : "ngoài mức thường"),
            ],
            BatchEvent.Reworked e =>
            [
                e.At.On, e.Code.Value, e.Kind.ToString().ToLowerInvariant(), null, In(e.Inputs, names),
                Out(e.Outputs, names), e.Loss.Grams, names.Member(e.Operator.Value), fact.RecordedAt,
                Late(fact),
            ],
            _ => throw Odd(fact),
        });

    /// <summary>Packings.</summary>
    public static readonly AuditLog Packings = new(
        new Sheet("06-dong-goi", "Đóng gói",
        [
            Day, new("Mã lô hàng", 1.3), new("Từ lô", 1.3), new("Sản phẩm", 1.3),
            new("Khối lượng gói (g)", 1, CellKind.Number), new("Số gói", 0.8, CellKind.Number),
            new("Hạn dùng", 1, CellKind.Day), Written, Note,
        ]),
        ["lot.packed.v1"],
        (fact, names) => fact.Data is LotEvent.Packed e
            ?
            [
                e.At.On, e.Code.Value, names.Lot(e.Source.Value), e.Goods.Gtin?.Value ?? e.Goods.Key,
                e.Goods.Net.Grams, e.Units, e.BestBefore, fact.RecordedAt, Late(fact),
            ]
            : throw Odd(fact));

    /// <summary>Deliveries: the order says who received.</summary>
    public static readonly AuditLog Deliveries = new(
        new Sheet("07-van-chuyen-ban", "Vận chuyển, bán",
        [
            Day, new("Mã lô hàng", 1.3), new("Việc"), new("Số gói", 0.8, CellKind.Number),
            new("Khối lượng (kg)", 1, CellKind.Grams), new("Đơn hàng, phiếu giao", 1.6), Written, Note,
        ]),
        ["lot.shipped.v1", "lot.delivered.v1", "lot.returned.v1"],
        (fact, names) => fact.Data switch
        {
            LotEvent.Shipped e =>
            [
                e.At.On, names.Lot(fact.Stream), "gửi", e.Units, null, e.Order, fact.RecordedAt, Late(fact),
            ],
            LotEvent.Delivered e =>
            [
                e.At.On, names.Lot(fact.Stream), "giao", null, e.Weight.Grams, e.Delivery.Value,
                fact.RecordedAt, Late(fact),
            ],
            LotEvent.Returned e =>
            [
                e.At.On, names.Lot(fact.Stream), "trả lại", null, e.Weight.Grams, e.Delivery.Value,
                fact.RecordedAt, Late(fact),
            ],
            _ => throw Odd(fact),
        });

    /// <summary>All of them, in the order of the folder.</summary>
    public static readonly IReadOnlyList<AuditLog> All =
        [Plots, Purchases, Sprays, Leaf, Batches, Packings, Deliveries];

    private static IReadOnlyList<object?> SprayRow(StoredFact fact, ExportNames names) => fact.Data switch
    {
        PlotEvent.Sprayed e => Spray(fact, names, e.Product, e.Pest, e.Operator.Value, e.At.On, e.Details,
            ""),
        PlotEvent.SprayCorrected e => Spray(
            fact, names, e.Product, e.Pest, e.Operator.Value, e.At.On, e.Details, "sửa lần ghi trước"),
        PlotEvent.SprayRetracted e =>
        [
            e.At.On, names.Plot(fact.Stream), "", "", "", "", "", "", null, "", "", null, null, "",
            fact.RecordedAt, Late(fact, "hủy lần ghi trước"),
        ],
        _ => throw Odd(fact),
    };

    private static IReadOnlyList<object?> Spray(
        StoredFact fact, ExportNames names, SprayedProduct product, string? pest, string sprayer, DateOnly on,
        SprayDetails? more, string note) =>
    [
        on, names.Plot(fact.Stream), pest, product.TradeName, product.ActiveIngredient, more?.RegisteredDose,
        product.Dose,
        more?.Amount is { } amount ? FormattableString.Invariant($"{amount} {more.Unit}") : "",
        more?.WaterMl, more?.Equipment, names.Member(sprayer), product.PhiDays,
        product.PhiDays is { } days ? on.AddDays(days) : null, more?.Weather, fact.RecordedAt,
        Late(fact, note),
    ];

    private static string In(IReadOnlyList<BatchEvent.Input> inputs, ExportNames names) =>
        names.Parts(inputs.Select(i => (i.Lot.Value, i.Weight)));

    private static string Out(IReadOnlyList<BatchEvent.Output> outputs, ExportNames names) =>
        names.Parts(outputs.Select(o => (o.Lot.Value, o.Weight)));

    private static string Late(StoredFact fact, string note = "") =>
        string.Join(", ", new[] { note, fact.Late ? "ghi muộn" : "" }.Where(n => n.Length > 0));

    private static InvalidOperationException Odd(StoredFact fact) =>
        new($"{fact.Type} does not stand in this log.");
}
