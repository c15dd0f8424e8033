using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Demo;

/// <summary>
/// What the demo co-op writes into its VietGAP book beside sprays and weighings: a short season of every
/// kind of record that needs no lot.
/// </summary>
internal static class FarmBook
{
    private const string Water = "Suối Khe Cạn";

    public static void Plan(Agenda agenda, IReadOnlyList<GardenPlot> plots)
    {
        Begin(agenda, plots);
        Feed(agenda, plots, new DateOnly(2026, 3, 5), Storehouse.Compost, 60_000, "root");
        Tend(agenda, plots, new DateOnly(2026, 4, 14), "weed", null);
        Learn(agenda);
        Check(agenda);
        Feed(agenda, plots, new DateOnly(2026, 7, 6), Storehouse.Npk, 25_000, "broadcast");
        Tend(agenda, plots, new DateOnly(2026, 7, 20), "irrigate", Water);
        Clean(agenda);
        Tend(agenda, plots, new DateOnly(2026, 11, 12), "prune", null);
    }

    /// <summary>Where the co-op works, and what could harm there.</summary>
    private static void Begin(Agenda agenda, IReadOnlyList<GardenPlot> plots)
    {
        var day = new DateOnly(2026, 3, 2);
        Enter(agenda, day, new TimeOnly(8, 0),
            new FacilityRequest
            {
                On = day, Facility = "Xưởng chè Trung Long", AreaM2 = 420,
                Surroundings = "Cách đường cái 60 m, cách chuồng trại gần nhất 150 m; kho phân để nhà riêng.",
            },
            new RiskRequest
            {
                On = day, Subject = "water", WaterSource = Water, Hazard = "Vi sinh vật",
                Cause = "Chăn nuôi ở thượng nguồn.", Action = "Chỉ tưới gốc; lấy mẫu mỗi năm một lần.",
                SampleNo = "N-2603-01", Result = "đạt",
            },
            new RiskRequest
            {
                On = day, Subject = "soil", Plot = plots[0].Code, Hazard = "Kim loại nặng",
                Action = "Lấy mẫu đất hai năm một lần.", SampleNo = "D-2603-01", Result = "đạt",
            },
            new LabRequest
            {
                On = day, Subject = "soil", Plot = plots[0].Code, Lab = "Phòng thử nghiệm Mẫu (demo)",
                SampleNo = "D-2603-01", Parameter = "Chì (Pb)", Value = "18.4", Limit = "70",
                Unit = "mg/kg", Passed = true,
            },
            new PlantingRequest
            {
                On = day, Plots = [plots[1].Code], Cultivar = plots[1].Cultivar, Pieces = 180,
                Source = "Vườn ươm Mẫu (demo), trồng dặm chỗ khuyết.",
            });
    }

    private static void Feed(
        Agenda agenda, IReadOnlyList<GardenPlot> plots, DateOnly day, string supply, long grams,
        string method)
    {
        foreach (var (plot, i) in plots.Where(p => p.Cultivar != Garden.OldTrees).Take(12)
            .Select((p, i) => (p, i)))
        {
            var on = day.AddDays(i / 4);
            Enter(agenda, on, new TimeOnly(7, 30 + i), new FertilisingRequest
            {
                On = on, Plots = [plot.Code], Supply = supply,
                Product = supply == Storehouse.Npk
                    ? "NPK Mẫu chuyên chè (demo)" : "Phân hữu cơ vi sinh Mẫu (demo)",
                Amount = grams, Unit = "g", Method = method, Operator = plot.Owner, DaysBeforePicking = 0,
            });
        }
    }

    private static void Tend(
        Agenda agenda, IReadOnlyList<GardenPlot> plots, DateOnly day, string work, string? water)
    {
        foreach (var (plot, i) in plots.Take(10).Select((p, i) => (p, i)))
        {
            var on = day.AddDays(i / 5);
            Enter(agenda, on, new TimeOnly(17, 40 + i), new CareRequest
            {
                On = on, Plots = [plot.Code], Work = work, Worker = plot.Owner, WaterSource = water,
            });
        }
    }

    private static void Learn(Agenda agenda)
    {
        var day = new DateOnly(2026, 4, 18);
        Enter(agenda, day, new TimeOnly(16, 30),
            new TrainingRequest
            {
                On = day, Content = "Dùng thuốc theo 4 đúng, ghi sổ VietGAP",
                Trainer = "Cán bộ khuyến nông (mẫu)", Attendees = [.. Households.All.Select(h => h.Code)],
                Minutes = 180,
            });
        var compost = new DateOnly(2026, 5, 4);
        Enter(agenda, compost, new TimeOnly(9, 0), new CompostingRequest
        {
            On = compost, Material = "Phân trâu bò, cỏ, vỏ trấu", Method = "microbial", Grams = 3_200_000,
        });
    }

    private static void Check(Agenda agenda)
    {
        var day = new DateOnly(2026, 5, 21);
        Enter(agenda, day, new TimeOnly(8, 30),
            new CalibrationRequest
            {
                On = day, Equipment = "CÂN-01", Check = "So với quả cân chuẩn 20 kg", Result = "good",
                NextDue = day.AddYears(1),
            },
            new CalibrationRequest
            {
                On = day, Equipment = "SAO-01", Check = "Đo nhiệt độ thùng sao", Result = "repaired",
                NextDue = day.AddMonths(6),
            },
            new InspectionRequest { On = day, Item = "Sổ ghi phun thuốc của các hộ", Passed = true },
            new InspectionRequest
            {
                On = day, Item = "Kho thuốc của hộ", Passed = false,
                Finding = "Hai hộ để thuốc chung chỗ với dụng cụ hái.",
                Action = "Đóng tủ riêng, có khoá.", DueOn = day.AddDays(20),
            });
    }

    private static void Clean(Agenda agenda)
    {
        var day = new DateOnly(2026, 8, 15);
        Enter(agenda, day, new TimeOnly(10, 0),
            new WasteRequest
            {
                On = day, Waste = "pesticide-packs", Amount = 64, Unit = "piece",
                Place = "Bể chứa đầu đồi Cọ", Treatment = "tank",
            },
            new AccidentRequest
            {
                On = day, Equipment = "Máy hái", What = "Đứt tay nhẹ khi thay lưỡi.",
                Treatment = "Rửa, băng tại chỗ.", Notice = "Đã báo tổ trưởng.",
            },
            new ComplaintRequest
            {
                On = day, Content = "Một gói bị hở mép.", Cause = "Máy hàn miệng túi nguội.",
                Action = "Đổi gói khác, chỉnh lại máy.", ReplyBy = day.AddDays(3),
            });
    }

    private static void Enter(Agenda agenda, DateOnly day, TimeOnly time, params BookRequest[] records) =>
        agenda.On(day, time, season => season.DoAllAsync<RecordEntered>(
            [.. records.Select(r => (Func<CoopSession, Task<Outcome<RecordEntered>>>)(
                s => s.RecordAsync(r)))]));
}
