using Coop.Traceability.Book;

namespace Coop.Storefront.Api;

/// <summary>One example body for every write to the book.</summary>
internal static class BookExamples
{
    private const string Named = "0192f0c4-7a10-7000-8000-000000000000";

    /// <summary>Example facts by kind.</summary>
    public static IReadOnlyDictionary<string, string> Facts { get; } = new Dictionary<string, string>
    {
        [BookKinds.Fertilising] = """
            {"on":"2026-02-20","plots":["NH-04-P1"],"product":"NPK 16-16-8","formula":"16-16-8",
             "amount":25000,"unit":"g","method":"root","operator":"NH-04","daysBeforePicking":10}
            """,
        [BookKinds.Composting] = """
            {"on":"2026-01-05","material":"Phân gà, trấu","method":"hot","grams":500000,
             "endedOn":"2026-02-19"}
            """,
        [BookKinds.Care] = """
            {"on":"2026-02-24","plots":["NH-04-P1"],"work":"irrigate","worker":"NH-04",
             "waterSource":"Suối Cả"}
            """,
        [BookKinds.Planting] = """
            {"on":"2026-01-10","plots":["NH-04-P1"],"cultivar":"LDP1","pieces":1200,"source":"Vườn ươm xã"}
            """,
        [BookKinds.Waste] = """
            {"on":"2026-03-02","waste":"pesticide-packs","amount":12,"unit":"piece","place":"Bể thu gom thôn",
             "treatment":"tank"}
            """,
        [BookKinds.Facility] = """
            {"on":"2026-01-02","facility":"Xưởng chè","areaM2":240,"surroundings":"Cách đường 200 m"}
            """,
        [BookKinds.Risk] = """
            {"on":"2026-01-15","subject":"soil","plot":"NH-04-P1","hazard":"Kim loại nặng","sampleNo":"D-17",
             "result":"Đạt"}
            """,
        [BookKinds.Lab] = """
            {"on":"2026-03-20","subject":"plot","plot":"NH-04-P1","lab":"Quatest 1","sampleNo":"26-118",
             "parameter":"Chì (Pb)","value":"0.02","limit":"2","unit":"mg/kg","passed":true}
            """,
        [BookKinds.Storage] = """
            {"on":"2026-03-12","lot":"TL-7K4Q9MPWA","from":"Xưởng","to":"Kho lạnh A","grams":4100,
             "temperatureTenths":185,"humidityPercent":60}
            """,
        [BookKinds.Calibration] = """
            {"on":"2026-01-20","equipment":"CAN-01","check":"Hiệu chuẩn cân","result":"good",
             "nextDue":"2027-01-20"}
            """,
        [BookKinds.Training] = """
            {"on":"2026-02-01","content":"An toàn thực phẩm","trainer":"Trạm khuyến nông",
             "attendees":["NH-04"],"minutes":180}
            """,
        [BookKinds.Inspection] = """
            {"on":"2026-02-10","item":"Kho thuốc có khóa","passed":false,"finding":"Khóa hỏng",
             "action":"Thay khóa","dueOn":"2026-02-20"}
            """,
        [BookKinds.Complaint] = """
            {"on":"2026-03-25","name":"Trần Văn Mẫu","phone":"+84961234567","content":"Gói bị hở",
             "replyBy":"2026-03-28"}
            """,
        [BookKinds.Accident] = """
            {"on":"2026-02-12","equipment":"MVO-02","what":"Kẹp tay khi vò chè",
             "treatment":"Sơ cứu, đi trạm xá"}
            """,
    };

    /// <summary>Example bodies by address.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Bodies =>
    [
        .. Facts.Select(f => KeyValuePair.Create($"api/book/{f.Key}", f.Value)),
        .. Facts.Select(f => KeyValuePair.Create($"api/book/{f.Key}/{{code}}/correct", Correction(f.Value))),
        new("api/book/records/{code}/retract", $$"""{"eventId":"{{Named}}","reason":"Ghi nhầm hộ"}"""),
        new("api/book/inspection/{code}/close", """{"on":"2026-02-18","note":"Đã thay khóa"}"""),
        new("api/book/complaint/{code}/answer", """{"on":"2026-03-27","reply":"Đổi gói mới"}"""),
    ];

    private static string Correction(string fact) =>
        $$"""{"eventId":"{{Named}}","reason":"Ghi nhầm số","replacement":{{fact}}}""";
}
