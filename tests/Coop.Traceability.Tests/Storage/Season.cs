using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.People;
using Coop.Traceability.Plots;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Certificates;
using Coop.Traceability.Storage.Diary;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.Plots;

namespace Coop.Traceability.Tests.Storage;

/// <summary>One co-op's season in short words. All persons are invented.</summary>
public sealed class Season(TraceStore store, string? coop = null)
{
    public static readonly DateOnly Day = new(2026, 3, 10);

    public string Coop { get; } = coop ?? store.NewCoop();

    public TraceStore Store => store;

    public Task<T> Done<T>(Func<CoopSession, Task<Outcome<T>>> command) => store.DoneAsync(Coop, command);

    public Task<TRefusal> Refused<T, TRefusal>(Func<CoopSession, Task<Outcome<T>>> command)
        where TRefusal : Refusal => store.RefusedAsync<T, TRefusal>(Coop, command);

    /// <summary>A household NH-01 with plot NH-01-P1, or of another number.</summary>
    public async Task<string> PlotAsync(string household = "NH-01", bool named = false)
    {
        await Done(s => s.RegisterMemberAsync(Household(household, named)));
        await Done(s => s.RegisterPlotAsync(Garden(household)));
        return household + "-P1";
    }

    /// <summary>A VietGAP certificate of 2026 over plots; grams of leaf a year, null: no limit.</summary>
    public Task<CertificateDone> CertifyAsync(long? grams = null, params string[] plots) =>
        Done(s => s.RecordCertificateAsync(Certificate(grams, plots)));

    public static RecordCertificateRequest Certificate(long? grams, params string[] plots) => new(
        "vietgap", null, "VG-TT-0042", "Trung tâm Thử", "TT-01", "HTX Thử", "Xã Trung Yên, huyện Sơn Dương",
        new ScopeRequest(plots, 20_000, grams, true, []), new DateOnly(2026, 1, 15),
        new DateOnly(2028, 1, 14), []);

    public static RegisterMemberRequest Household(string code, bool named = false) =>
        new(code, "Thôn Trung Long", new PersonDetails("Nguyễn Thị Thử", "0961234567"), null, named);

    public static RegisterPlotRequest Garden(string household) => new(
        household, household + "-P1", "Đồi Cây Đa", 3600, "LDP1", new GeoPoint(21.7123, 105.4234), null);

    public Task<SprayRecorded> SprayAsync(string plot, DateOnly on, int? phi) => Done(s => s.RecordSprayAsync(
        new RecordSprayRequest(
        plot, "Thuốc thử 5EC", "abamectin", "20 ml/16 l", phi, on, "NH-01", null, "rầy xanh")));

    public Task<LeafReceived> LeafAsync(
        string plot, long grams, string line = "vietgap", DateOnly? picked = null) =>
        Done(s => s.ReceiveLeafAsync(Leaf(plot, grams, line, picked)));

    public static ReceiveLeafRequest Leaf(
        string plot, long grams, string line = "vietgap", DateOnly? picked = null) =>
        new(plot, picked ?? Day, At(picked ?? Day, 16), grams, "1-tom-2-la", line);

    public Task<BatchProcessed> TeaAsync(
        IReadOnlyList<BatchInput> inputs, params BatchOutput[] outputs) =>
        Done(s => s.ProcessBatchAsync(Run(inputs, outputs)));

    public static ProcessBatchRequest Run(IReadOnlyList<BatchInput> inputs, params BatchOutput[] outputs) =>
        new("green", inputs, outputs, At(Day, 18), At(Day, 23), "NH-01");

    public Task<PacksMade> PackAsync(LotCode tea, int units, long net = 100) =>
        Done(s => s.PackAsync(Packing(tea, units, net)));

    public static PackRequest Packing(LotCode tea, int units, long net = 100) => new(
        tea, new PackedProduct("TL-MC-100", null, "moc-cau", net), units, Day.AddDays(5), Day.AddYears(2),
        Mint.Serials(units));

    public static DateTimeOffset At(DateOnly day, int hour) =>
        new(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.FromHours(7));
}
