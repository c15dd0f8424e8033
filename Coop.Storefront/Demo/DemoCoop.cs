using Coop.Commerce.Catalog;
using Coop.Commerce.Payments;
using Coop.Commerce.Settings;

namespace Coop.Storefront.Demo;

/// <summary>The demo co-op itself. Its place is real, its particulars and people are invented.</summary>
internal static class DemoCoop
{
    /// <summary>The co-op's key.</summary>
    public const string Tenant = "trung-long";

    /// <summary>The account transfers go to.</summary>
    public const string Account = "0000123456789";

    /// <summary>What the co-op decides about itself, secrets still to be filled in by the host.</summary>
    public static CoopSettings Settings { get; } = new()
    {
        Name = new Translated("HTX chè Ngân Sơn Trung Long", "Ngân Sơn Trung Long Tea Co-operative"),
        OrderPrefix = "NST",
        LotPrefix = "TL",
        Legal = new LegalData
        {
            Name = "Hợp tác xã chè Ngân Sơn Trung Long (bản mẫu)",
            Address = "Thôn Trung Long, xã Tân Trào, tỉnh Tuyên Quang",
            // Its check digit holds, and the serial of seven zeros is given to nobody.
            TaxCode = "5000000009",
            Phone = "0900000001",
            Email = "lienhe@trung-long.example",
            Representative = "Ma Văn Hiền (mẫu)",
        },
        Bank = new BankAccount("970405", Account, "HTX CHE NGAN SON TRUNG LONG MAU"),
    };
}
