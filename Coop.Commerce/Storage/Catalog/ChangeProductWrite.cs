using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Inputs;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Catalog;

/// <summary>Changes products. Every change names the version it was made on; a lost update gives both
/// versions.</summary>
public static class ChangeProductWrite
{
    /// <summary>Changes what is said about a product.</summary>
    public static Task<Outcome<ProductChanged>> ChangeProductAsync(
        this CoopSession session, ChangeProductRequest request, CancellationToken stop = default)
    {
        if (ChangeProductRequestValidator.Only.Refusal(request) is { } invalid)
        {
            return Task.FromResult<Outcome<ProductChanged>>(invalid);
        }

        var given = new ProductDetails(
            request.Name, request.Story, request.Brewing, request.TeaType, request.Grade, request.Drawing,
            ReadVariants.Ocop(request.OcopStars, request.OcopDecision, request.OcopExpiresOn),
            request.Category);
        return ReadVariants.Details(given).Refuses(out var details, out var why)
            ? Task.FromResult<Outcome<ProductChanged>>(why!)
            : session.ChangeAsync(
                request.Slug,
                product => ChangeProduct.Decide(
                    product, new ChangeProduct(details!, request.ExpectedVersion, FieldTime.Of(session.Now))),
                stop);
    }

    /// <summary>Changes the price of one pack size.</summary>
    public static async Task<Outcome<ProductChanged>> ChangePriceAsync(
        this CoopSession session, ChangePriceRequest request, CancellationToken stop = default)
    {
        if (ChangePriceRequestValidator.Only.Refusal(request) is { } invalid)
        {
            return invalid;
        }

        var known = Sku.TryParse(request.Sku, out var sku);
        var entry = known ? await session.Documents.LoadAsync<SkuEntry>(sku.Value, stop) : null;
        return entry is null
            ? new ProductRefusal.NotFound(request.Sku)
            : await session.ChangeStreamAsync(
                entry.Product,
                product => ChangePrice.Decide(
                    product, new ChangePrice(sku, request.Price, request.ExpectedVersion,
                        FieldTime.Of(session.Now))),
                stop);
    }

    /// <summary>Takes a product off the shelf.</summary>
    public static Task<Outcome<ProductChanged>> WithdrawProductAsync(
        this CoopSession session, WithdrawProductRequest request, CancellationToken stop = default) =>
        session.ChangeAsync(
            request.Slug,
            product => WithdrawProduct.Decide(
                product, new WithdrawProduct(request.ExpectedVersion, FieldTime.Of(session.Now))),
            stop);

    /// <summary>Puts a withdrawn product back on the shelf.</summary>
    public static Task<Outcome<ProductChanged>> RelistProductAsync(
        this CoopSession session, RelistProductRequest request, CancellationToken stop = default) =>
        session.ChangeAsync(
            request.Slug,
            product => RelistProduct.Decide(
                product, new RelistProduct(request.ExpectedVersion, FieldTime.Of(session.Now))),
            stop);

    private static async Task<Outcome<ProductChanged>> ChangeAsync(
        this CoopSession session, string slug, Func<Product, Decision<ProductEvent>> decide,
            CancellationToken stop) =>
        await session.Documents.LoadAsync<SlugEntry>(slug ?? "", stop) is { } entry
            ? await session.ChangeStreamAsync(entry.Product, decide, stop)
            : new ProductRefusal.NotFound(slug ?? "");

    internal static async Task<Outcome<ProductChanged>> ChangeStreamAsync(
        this CoopSession session, string key, Func<Product, Decision<ProductEvent>> decide,
            CancellationToken stop)
    {
        var stream = await session.FetchAsync<Product>(key, stop);
        var product = stream.Aggregate!;
        if (decide(product).Refuses(out var facts, out var why))
        {
            return why!;
        }

        stream.AppendMany(facts);
        return new ProductChanged(
            ProductId.Parse(product.Id), product.Slug.Value, product.Version + facts.Count);
    }
}
