using System.Globalization;
using Coop.Commerce.Catalog;
using Coop.Commerce.Payments;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Settings;
using Coop.Traceability.Members;
using Coop.Traceability.People;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage.Diary;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.Plots;
using Marten;

namespace Coop.Benchmarks.Trace;

/// <summary>
/// What the chains stand on: households, plots with a spraying each, products. Written by the real commands.
/// </summary>
internal sealed record TeaGarden(IReadOnlyList<Member> Members, IReadOnlyList<Plot> Plots)
{
    public const int PlotsOfMember = 4;
    public const int Products = 8;

    /// <summary>The day everything begins on.</summary>
    public static DateOnly Begin { get; } = new(2024, 1, 8);

    public static string Sku(int n) => string.Create(CultureInfo.InvariantCulture, $"TL-{n % Products}-100");

    public static string Slug(int n) => string.Create(CultureInfo.InvariantCulture, $"che-so-{n % Products}");

    public static async Task<TeaGarden> PlantAsync(TraceHost host, int members)
    {
        host.Clock.Now = new DateTimeOffset(Begin.ToDateTime(new TimeOnly(7, 0)), TimeSpan.FromHours(7));
        await host.DoAsync(s => s.SetCoopSettingsAsync(Settings));
        for (var n = 0; n < Products; n++)
        {
            var (sku, slug) = (Sku(n), Slug(n));
            await host.DoAsync(s => s.ListProductAsync(new ListProductRequest(
                slug, new Translated("Chè", "Tea"), Translated.None, Translated.None, "green", "moc-cau",
                "moc-cau", null, null, null, [new VariantDetails(sku, null, 100, 80_000, 8)])));
        }

        for (var n = 0; n < members; n++)
        {
            await MemberAsync(host, string.Create(CultureInfo.InvariantCulture, $"NH-{n:0000}"));
        }

        await using var read = host.Ledger.Read(TraceHost.Coop);
        return await ReadAsync(read);
    }

    /// <summary>The garden that is in the store.</summary>
    public static async Task<TeaGarden> ReadAsync(IQuerySession session) => new(
        await session.Query<Member>().OrderBy(m => m.Id).ToListAsync(),
        await session.Query<Plot>().OrderBy(p => p.Id).ToListAsync());

    private static async Task MemberAsync(TraceHost host, string code)
    {
        await host.DoAsync(s => s.RegisterMemberAsync(new RegisterMemberRequest(
            code, "Thôn Trung Long", new PersonDetails("Nguyễn Thị Thử", null), null, true)));
        for (var p = 1; p <= PlotsOfMember; p++)
        {
            var plot = string.Create(CultureInfo.InvariantCulture, $"{code}-P{p}");
            await host.DoAsync(s => s.RegisterPlotAsync(new RegisterPlotRequest(
                code, plot, "Đồi Cây Đa", 3600, "LDP1", new GeoPoint(21.7123, 105.4234), null)));
            await host.DoAsync(s => s.RecordSprayAsync(new RecordSprayRequest(
                plot, "Thuốc thử 5EC", "abamectin", "20 ml/16 l", 7, Begin.AddDays(-9), code, null,
                "rầy xanh")));
        }
    }

    private static CoopSettings Settings => new()
    {
        Name = new Translated("HTX chè", "Tea co-op"),
        OrderPrefix = "NST",
        LotPrefix = "TL",
        Legal = new LegalData
        {
            Name = "HTX chè", Address = "Trung Long", TaxCode = "5000000009", Phone = "0961234567",
            Email = "htx@example.org", Representative = "Nguyễn Văn A",
        },
        Bank = new BankAccount("970405", "8888012345678", "HTX CHE"),
        MaxUnpaidUnits = 1000,
    };
}
