using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Catalog;

/// <summary>Puts a withdrawn product back on the shelf.</summary>
public sealed record RelistProduct(long ExpectedVersion, FieldTime At)
{
    public static Decision<ProductEvent> Decide(Product product, RelistProduct command) => product switch
    {
        { Listed: true } => Array.Empty<ProductEvent>(),
        _ when product.Version != command.ExpectedVersion =>
            new ProductRefusal.ChangedMeanwhile(command.ExpectedVersion, product.Version, product),
        _ => new ProductEvent.Relisted(command.At),
    };
}
