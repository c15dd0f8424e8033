using Coop.Commerce.Settings;

namespace Coop.Commerce.Orders;

/// <summary>Which ways of paying a co-op offers, and up to what total.</summary>
public static class PaymentLimits
{
    /// <summary>Card providers take at most eight digits.</summary>
    public const long Card = 99_999_999;

    /// <summary>Highest total of one order, whole đồng. Larger than one VietQR transfer: then it takes
    /// several.</summary>
    public const long Order = 10_000_000_000;

    /// <summary>Highest total that can be paid this way, whole đồng; 0 when the way is not offered at
    /// all.</summary>
    public static long Highest(CoopSettings settings, string method) => method switch
    {
        "vietqr" => settings.Bank is null ? 0 : Order,
        "cod" => settings.CodLimit,
        "stripe" => settings.StripeKey.Length == 0 ? 0 : Card,
        _ => 0,
    };
}
