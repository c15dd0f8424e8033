using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Exports;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Exports;

/// <summary>
/// The register of a group of operators (Regulation (EU) 2018/848 art. 36) with what each member brought in
/// and what left as packs made of it, by its share of the fresh leaf.
/// </summary>
internal static class OrganicFile
{
    private static readonly Sheet Sheet = new("so-nhom-huu-co", "Sổ thành viên nhóm và khối lượng vào, ra",
    [
        new("Mã hộ"), new("Họ và tên", 1.6), new("Thôn", 1.3), new("Lô đất", 2),
        new("Diện tích (m²)", 1, CellKind.Number), new("Búp tươi nhận (kg)", 1.2, CellKind.Grams),
        new("Số lần nhận", 0.8, CellKind.Number), new("Chè đóng gói từ búp của hộ (kg)", 1.4, CellKind.Grams),
        new("Trên 5 ha", 0.7),
    ]);

    private const long MostM2 = 50_000;

    public static Task<Outcome<Func<Stream, Task>>> OpenAsync(ExportCall call, SheetWriter writer) =>
        ExportFile.Ready(to => writer(to, Sheet, RowsAsync(call), call.Stop));

    private static async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(ExportCall call)
    {
        var vault = call.Http.RequestServices.GetRequiredService<PeopleVault>();
        var people = await vault.ReadAsync(call.Session, call.Reader.Members.Select(m => m.Person),
            call.Stop);
        var (taken, times, packed) = await VolumesAsync(call);
        foreach (var member in call.Reader.Members.OrderBy(m => m.Code.Value, StringComparer.Ordinal))
        {
            var plots = call.Reader.Plots.Where(p => p.Member.Value == member.Id).ToList();
            var area = plots.Sum(p => p.AreaM2);
            yield return
            [
                member.Code.Value, people.GetValueOrDefault(member.Person)?.Name, member.Hamlet,
                string.Join(", ", plots.Select(p => p.Code.Value)), area, taken.GetValueOrDefault(member.Id),
                times.GetValueOrDefault(member.Id), packed.GetValueOrDefault(member.Id),
                area > MostM2 ? "có" : "",
            ];
        }
    }

    private static async Task<(Dictionary<string, long>, Dictionary<string, long>, Dictionary<string, long>)>
        VolumesAsync(ExportCall call)
    {
        var (taken, times, packed) = (
            new Dictionary<string, long>(), new Dictionary<string, long>(), new Dictionary<string, long>());
        await foreach (var page in call.PagesAsync(["lot.received.v1", "lot.packed.v1"]))
        {
            foreach (var fact in page.Corrected())
            {
                switch (fact.Data)
                {
                    case LotEvent.Received e:
                        Add(taken, e.Member.Value, e.Weight);
                        times[e.Member.Value] = times.GetValueOrDefault(e.Member.Value) + 1;
                        break;
                    case LotEvent.Packed e:
                        await SharedAsync(call, e.Lot, packed);
                        break;
                    default:
                        break;
                }
            }
        }

        return (taken, times, packed);
    }

    private static async Task SharedAsync(ExportCall call, LotId lot, Dictionary<string, long> packed)
    {
        var ancestry = await call.Session.AncestryAsync(lot, call.Stop);
        foreach (var (leaf, grams) in Shares.Of(ancestry))
        {
            Add(packed, ancestry.Lots[leaf].Origin.Member!.Value.Value, Weight.FromGrams(grams));
        }
    }

    private static void Add(Dictionary<string, long> sums, string key, Weight weight) =>
        sums[key] = sums.GetValueOrDefault(key) + weight.Grams;
}
