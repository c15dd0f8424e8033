using Coop.Traceability.Purchasing;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about buying leaf from members.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Purchasing(PurchaseRefusal refusal) => refusal switch
    {
        PurchaseRefusal.NotFound no => new($"Không có phiếu mua {no.Purchase}.", $"There is no purchase {no.Purchase}."),
        _ => null,
    };
}
