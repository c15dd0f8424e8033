using Coop.Commerce.Orders;

namespace Coop.Storefront.Demo;

/// <summary>The invented people who buy in the demo season.</summary>
internal static class Buyers
{
    private static readonly (string Name, string? Ward, string Street)[] People =
    [
        ("Nguyễn Thu Hà (mẫu)", "00166", "Số 12, ngõ 5, phố mẫu"),
        ("Trần Quốc Bảo (mẫu)", "26740", "Số 88, đường mẫu"),
        ("Phạm Minh Châu (mẫu)", "00004", "Số 3, phố mẫu"),
        ("Lê Văn Toàn (mẫu)", "02215", "Tổ 7"),
        ("Vũ Ngọc Ánh (mẫu)", "11383", "Số 41, đường mẫu"),
        ("Đỗ Thị Kim (mẫu)", "20242", "Số 9, đường mẫu"),
        ("Hoàng Gia Huy (mẫu)", "05443", "Tổ 15"),
        ("Bùi Thanh Tâm (mẫu)", null, ""),
        ("Anna Muster (demo)", "00070", "Room 402, 10 demo street"),
        ("Ngô Đức Long (mẫu)", "31135", "Số 120, đường mẫu"),
        ("Đinh Thị Sen (mẫu)", "02536", "Thôn mẫu"),
        ("Phan Hải Yến (mẫu)", "19789", "Số 6, kiệt mẫu"),
    ];

    /// <summary>The buyer with this number, counted round.</summary>
    public static Buyer Person(int number) =>
        new(People[number % People.Length].Name, $"09000100{number % People.Length:00}");

    /// <summary>Where that buyer wants the goods.</summary>
    public static DeliveryAddress Address(int number) => People[number % People.Length] switch
    {
        { Ward: null } => new DeliveryAddress("pickup", null, null, null),
        var (_, ward, street) =>
            new DeliveryAddress("ship", ward, street, number % 5 == 0 ? "Gọi trước khi giao" : null),
    };

    /// <summary>The language that buyer reads.</summary>
    public static string Language(int number) => number % People.Length == 8 ? "en" : "vi";
}
