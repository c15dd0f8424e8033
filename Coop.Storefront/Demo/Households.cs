namespace Coop.Storefront.Demo;

/// <summary>A household of the demo co-op. The people are invented and say so in their names.</summary>
/// <param name="Code">NH-01 to NH-26.</param>
/// <param name="Phone">Null for the three that have none.</param>
/// <param name="PublicName">What pages may call it once it consents.</param>
/// <param name="Named">Whether it consented to be named.</param>
internal sealed record Household(
    string Code, string Hamlet, string Name, string? Phone, string PublicName, bool Named);

/// <summary>The 26 households of the demo co-op in their three hamlets.</summary>
internal static class Households
{
    private static readonly string[] TrungLong =
    [
        "Ma Văn Hiền", "Hoàng Thị Lan", "Ma Thị Huệ", "Nông Văn Thắng", "Lý Thị Mai", "Hoàng Văn Quý",
        "Trần Thị Nhung", "Ma Đình Khoa", "Nguyễn Văn Sáu", "Bàn Thị Xuân",
    ];

    private static readonly string[] KhauLau =
    [
        "Triệu Văn Minh", "Bàn Văn Phúc", "Lương Thị Hoa", "Triệu Thị Phượng", "Đặng Văn Lâm", "Ma Thị Thơm",
        "Hoàng Văn Tuyên", "Nông Thị Yến",
    ];

    private static readonly string[] YenThuong =
    [
        "Nguyễn Thị Bích", "Ma Văn Đông", "Lục Văn Bình", "Vi Thị Hạnh", "Trần Văn Hùng", "Lý Văn Sơn",
        "Hoàng Thị Thu", "Ma Thị Lụa",
    ];

    private static readonly HashSet<int> WithoutPhone = [9, 14, 24];

    private static readonly HashSet<int> Named = [1, 2, 4, 7, 11, 12, 16, 19, 20, 25];

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<Household> All { get; } =
    [
        .. TrungLong.Select(n => (Hamlet: "Thôn Trung Long", Name: n))
            .Concat(KhauLau.Select(n => (Hamlet: "Thôn Khấu Lấu", Name: n)))
            .Concat(YenThuong.Select(n => (Hamlet: "Thôn Yên Thượng", Name: n)))
            .Select((h, i) => Make(i + 1, h.Hamlet, h.Name)),
    ];

    /// <summary>The leader of the group a household belongs to, who writes the diary for those without a
    /// phone.</summary>
    public static string LeaderOf(Household household) => household.Hamlet switch
    {
        "Thôn Trung Long" => "NH-01",
        "Thôn Khấu Lấu" => "NH-11",
        _ => "NH-19",
    };

    private static Household Make(int number, string hamlet, string name)
    {
        var given = name[(name.LastIndexOf(' ') + 1)..];
        var polite = name.Contains(" Thị ", StringComparison.Ordinal) ? "chị" : "anh";
        return new Household(
            $"NH-{number:00}", hamlet, $"{name} (mẫu)",
            WithoutPhone.Contains(number) ? null : $"09000000{number:00}",
            $"Nhà {polite} {given} (mẫu)", Named.Contains(number));
    }
}
