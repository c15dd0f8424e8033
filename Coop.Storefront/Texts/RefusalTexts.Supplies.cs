using Coop.Traceability.Supplies;

namespace Coop.Storefront.Texts;

/// <summary>What is refused about purchased inputs.</summary>
public static partial class RefusalTexts
{
    private static Phrase? Supplies(SupplyRefusal refusal) => refusal switch
    {
        SupplyRefusal.NotFound no => new($"Không có vật tư {no.Supply}.", $"There is no supply {no.Supply}."),
        _ => null,
    };
}
