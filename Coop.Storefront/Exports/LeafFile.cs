using Coop.Traceability.Decisions;
using Coop.Traceability.Exports;
using Coop.Traceability.Purchasing;
using Coop.Traceability.Storage.People;
using Coop.Traceability.Storage.Purchasing;

namespace Coop.Storefront.Exports;

/// <summary>The list of leaf bought (bảng kê thu mua) that stands in for invoices of farmers.</summary>
internal static class LeafFile
{
    private static readonly Sheet Sheet = new("bang-ke-thu-mua", "Bảng kê thu mua chè búp tươi",
    [
        new("Ngày", 1, CellKind.Day), new("Mã lô", 1.4), new("Mã hộ"), new("Người bán", 1.6), new("Loại búp"),
        new("Chất lượng (%)", 0.8, CellKind.Number), new("Kiểm tra", 0.8), new("Số lượng (kg)", 1,
            CellKind.Grams),
        new("Đơn giá (₫/kg)", 1, CellKind.Money), new("Thành tiền", 1, CellKind.Money),
        new("Giảm", 1, CellKind.Money), new("Phải trả", 1, CellKind.Money), new("Ghi chú"),
    ]);

    public static Task<Outcome<Func<Stream, Task>>> OpenAsync(ExportCall call, SheetWriter writer) =>
        ExportFile.Ready(to => writer(to, Sheet, RowsAsync(call), call.Stop));

    private static async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(ExportCall call)
    {
        var vault = call.Http.RequestServices.GetRequiredService<PeopleVault>();
        var people = await vault.ReadAsync(call.Session, call.Reader.Members.Select(m => m.Person),
            call.Stop);
        var members = call.Reader.Members.ToDictionary(m => m.Id);
        await foreach (var p in call.Session.PurchasesAsync(call.From, call.To, call.Stop))
        {
            var member = members.GetValueOrDefault(p.Member.Value);
            var name = member is null ? null : people.GetValueOrDefault(member.Person)?.Name;
            yield return
            [
                p.On, p.Code.Value, member?.Code.Value, name, p.Grade, p.QualityPercent, Check(p.Check),
                p.Weight.Grams, p.Of?.PricePerKg, p.Of?.Gross, p.Of?.Discount, p.Of?.Amount,
                p.Of is null ? "chưa tính tiền" : p.IsCorrected ? "đã sửa" : "",
            ];
        }
    }

    private static string Check(LeafCheck check) => check.Result switch
    {
        LeafCheck.Fail => "không đạt",
        LeafCheck.Discount => "giảm giá",
        _ => "đạt",
    };
}
