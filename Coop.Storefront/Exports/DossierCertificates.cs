using Coop.Traceability.Certificates;
using Coop.Traceability.Exports;
using Coop.Traceability.Storage.Certificates;

namespace Coop.Storefront.Exports;

/// <summary>The log of certificates: each as it stood on the last day asked for.</summary>
internal static class DossierCertificates
{
    private static readonly Sheet Sheet = new("08-giay-chung-nhan", "Giấy chứng nhận",
    [
        new("Tiêu chuẩn", 1.2), new("Số", 1.3), new("Tổ chức chứng nhận", 1.6),
        new("Cấp ngày", 1, CellKind.Day), new("Hết hạn", 1, CellKind.Day), new("Lô đất, sản phẩm", 2.4),
        new("Diện tích (m²)", 1, CellKind.Number), new("Sản lượng năm (kg)", 1, CellKind.Grams),
        new("Tình trạng"), new("Tạm đình chỉ", 1.4),
    ]);

    /// <summary>Writes it; gives the evidence files it names.</summary>
    public static async Task<IReadOnlyCollection<string>> WriteAsync(DossierFolder folder, ExportCall call)
    {
        var certificates = (await call.Session.CertificatesAsync(call.Stop))
            .Where(c => c.IssuedOn <= call.To && (c.ExpiresOn is not { } end || end >= call.From)).ToList();
        await folder.AddAsync($"{Sheet.Key}.pdf", to => PaperSheet.WriteAsync(
            to, Sheet, Rows(call, certificates), call.Frame, call.Stop));
        await folder.AddAsync($"{Sheet.Key}.csv", to => CsvSheet.WriteAsync(
            to, Sheet, Rows(call, certificates), call.Stop));
        return [.. certificates.SelectMany(c => c.Evidence)];
    }

    private static IAsyncEnumerable<IReadOnlyList<object?>> Rows(
        ExportCall call, IReadOnlyList<Certificate> certificates) =>
        certificates.Select(c => Row(call, c)).ToAsyncEnumerable();

    private static IReadOnlyList<object?> Row(ExportCall call, Certificate c)
    {
        var scope = c.ScopeOn(call.To);
        var plots = call.Reader.Plots.ToDictionary(p => p.Id, p => p.Code.Value);
        var covered = scope.Plots.Select(p => plots.GetValueOrDefault(p.Value, p.Value))
            .Order(StringComparer.Ordinal)
            .Concat(scope.Products.Select(p => p.Stars is { } stars
                ? FormattableString.Invariant($"{p.Slug} {stars} sao") : p.Slug));
        return
        [
            $"{c.Scheme} {c.Edition}", c.Number, c.Body, c.IssuedOn, c.ExpiresOn, string.Join(", ", covered),
            scope.AreaM2, scope.OutputGrams, State(c.StateOn(call.To)),
            string.Join("; ", c.Suspensions.Select(s =>
                Layout.Show.Date(s.From) + " – " + (s.Until is { } until ? Layout.Show.Date(until) : ""))),
        ];
    }

    private static string State(string state) => state switch
    {
        CertificateStates.Valid => "còn hiệu lực",
        CertificateStates.NotYet => "chưa có hiệu lực",
        CertificateStates.Expired => "hết hạn",
        CertificateStates.Suspended => "tạm đình chỉ",
        CertificateStates.Revoked => "đã thu hồi",
        _ => state,
    };
}
