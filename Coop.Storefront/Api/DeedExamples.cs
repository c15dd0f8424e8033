namespace Coop.Storefront.Api;

/// <summary>Example bodies of what is done with lots, leaf money, certificates and recalls.</summary>
internal static class DeedExamples
{
    private const string Standing = """{"reason":"Thiếu sổ ghi phun thuốc","on":"2026-05-20"}""";
    private const string Lots = """{"lots":["TL-7K4Q9MPWA"],"reason":"Chờ kết quả kiểm nghiệm"}""";

    public static readonly IReadOnlyDictionary<string, string> Bodies = new Dictionary<string, string>
    {
        ["api/holds"] = Lots,
        ["api/releases"] = Lots,
        ["api/lots/{code}/corrections"] = """{"grams":18200,"reason":"Cân quên trừ bì"}""",
        ["api/lots/{code}/display"] = """
            {"state":"suspended","reason":"Chờ giải trình","basis":"Thông tư 31/2026/TT-BCT điều 11"}
            """,
        ["api/reworks"] = """
            {"kind":"split","inputs":[{"lot":"TL-7K4Q9MPWA","grams":4100}],
             "outputs":[{"grams":1100},{"grams":3000}],
             "at":"2026-03-12T09:00:00+07:00","operator":"NH-01"}
            """,
        ["api/unpackings"] = """
            {"lot":"TL-7K4Q9MPWA","units":10,"grams":990,"at":"2026-03-20T09:00:00+07:00","operator":"NH-01"}
            """,
        ["api/batches/{code}/steps"] = """
            {"step":"fixing","startedAt":"2026-03-10T18:10:00+07:00","endedAt":"2026-03-10T18:20:00+07:00",
             "tenthsOfDegree":2400,"machine":"SAO-01","operator":"NH-01"}
            """,
        ["api/takings"] = """
            {"lot":"TL-7K4Q9MPWA","for":"tasting","amount":50,"reason":"Mời khách uống thử",
             "at":"2026-03-16T09:00:00+07:00"}
            """,
        ["api/disposals"] = """
            {"lot":"TL-7K4Q9MPWA","amount":320,"way":"composted","reason":"Chè ẩm mốc",
             "at":"2026-03-18T09:00:00+07:00"}
            """,
        ["api/deliveries"] = """
            {"receiver":{"name":"Công ty Chè Mẫu","phone":"0900000099","address":"12 phố Mẫu, Tuyên Quang"},
             "vehicle":"22C-000.00","document":"PXK-0016","lines":[{"lot":"TL-7K4Q9MPWA","grams":4000}],
             "at":"2026-03-18T14:00:00+07:00"}
            """,
        ["api/deliveries/{code}/returns"] = """
            {"lines":[{"lot":"TL-7K4Q9MPWA","grams":500}],"fate":"held","reason":"Bao bị rách khi chở",
             "at":"2026-03-19T14:00:00+07:00"}
            """,
        ["api/leaf-prices"] = """
            {"validFrom":"2026-03-01","document":"NQ 01/2026","prices":[
             {"grade":"1-tom-2-la","pricePerKg":27000},
             {"grade":"1-tom-2-la","fromPercent":90,"pricePerKg":29000}]}
            """,
        ["api/receipts/{lot}/price"] = """
            {"qualityPercent":92,"check":{"result":"discount","discountPercent":5,"reason":"Lẫn lá già"}}
            """,
        ["api/members/{code}/payments"] = """{"amount":500000,"way":"cash","paidOn":"2026-03-20"}""",
        ["api/members/{code}/payments/{payment}/take-back"] = """{"reason":"Ghi nhầm hộ"}""",
        ["api/certificates"] = """
            {"scheme":"vietgap","edition":"TCVN 11892-1:2017","number":"VG-TT-0042",
             "body":"Tổ chức chứng nhận Mẫu",
             "holder":"HTX chè Mẫu","addresses":"Xã Trung Yên, huyện Sơn Dương, tỉnh Tuyên Quang",
             "scope":{"plots":["NH-04-P1"],"areaM2":3600,"outputGrams":9000000,"isFreshLeaf":true},
             "issuedOn":"2026-01-15","expiresOn":"2028-01-14"}
            """,
        ["api/certificates/{code}/extend"] = """{"until":"2028-04-14","on":"2027-12-20"}""",
        ["api/certificates/{code}/scope"] = """
            {"scope":{"plots":["NH-04-P1","NH-05-P1"],"areaM2":7200,"outputGrams":18000000},"on":"2026-06-01"}
            """,
        ["api/certificates/{code}/suspend"] = Standing,
        ["api/certificates/{code}/reinstate"] = Standing,
        ["api/certificates/{code}/revoke"] = Standing,
        ["api/recalls"] = """
            {"start":{"kind":"lot","codes":["TL-7K4Q9MPWA"]},"why":"Dư lượng vượt mức cho phép","drill":true}
            """,
        ["api/drills/switch"] = """{"on":true}""",
        ["api/recalls/{code}/notices"] = """{"channel":"phone","order":"NST7K4Q9M","answered":true}""",
        ["api/recalls/{code}/returns"] = """{"order":"NST7K4Q9M","units":2}""",
        ["api/recalls/{code}/destructions"] = """{"units":2,"how":"Đốt tại xưởng, có biên bản"}""",
        ["api/recalls/{code}/close"] = "{}",
        ["api/recalls/{code}/lift"] = """{"why":"Kết quả kiểm nghiệm đạt"}""",
    };
}
