using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;

namespace Coop.Commerce.Catalog;

/// <summary>Changes what is said about a product.</summary>
/// <param name="ExpectedVersion">The version the edit was made on.</param>
public sealed record ChangeProduct(ProductDetails Details, long ExpectedVersion, FieldTime At)
{
    public static Decision<ProductEvent> Decide(Product product, ChangeProduct command)
    {
        if (product.Details == command.Details)
        {
            return Array.Empty<ProductEvent>();
        }

        return product.Version == command.ExpectedVersion
            ? new ProductEvent.Changed(command.Details, command.At)
            : new ProductRefusal.ChangedMeanwhile(command.ExpectedVersion, product.Version, product);
    }
}
