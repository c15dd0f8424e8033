using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Catalog;

/// <summary>Takes a product off the shelf.</summary>
public sealed record WithdrawProduct(long ExpectedVersion, FieldTime At)
{
    public static Decision<ProductEvent> Decide(Product product, WithdrawProduct command) => product switch
    {
        { Listed: false } => Array.Empty<ProductEvent>(),
        _ when product.Version != command.ExpectedVersion =>
            new ProductRefusal.ChangedMeanwhile(command.ExpectedVersion, product.Version, product),
        _ => new ProductEvent.Withdrawn(command.At),
    };
}
