using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Inputs;
using Coop.Commerce.Stock;
using Coop.Commerce.Storage.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;
using Marten;

namespace Coop.Commerce.Storage.Catalog;

/// <summary>Adds pack sizes and changes the terms on which they are sold.</summary>
public static class SetVariantWrite
{
    private static readonly VariantDetailsValidator Form = new();

    /// <summary>Sets one pack size; a new SKU and its GTIN are claimed.</summary>
    public static async Task<Outcome<ProductChanged>> SetVariantAsync(
        this CoopSession session, SetVariantRequest request, CancellationToken stop = default)
    {
        if (Form.Refusal(request.Variant) is { } invalid)
        {
            return invalid;
        }

        var packs = await session.PackBookAsync([request.Variant], stop);
        if (ReadVariants.Of([request.Variant], packs).Refuses(out var read, out var why))
        {
            return why!;
        }

        if (await session.Documents.LoadAsync<SlugEntry>(request.Slug ?? "", stop) is not { } entry)
        {
            return new ProductRefusal.NotFound(request.Slug ?? "");
        }

        var variant = read![0];
        var taken = await ListProductWrite.TakenAsync(session.Documents, null, [variant], stop);
        var promised = await session.PromisedAsync(variant, stop);
        return await session.ChangeStreamAsync(
            entry.Product,
            product =>
            {
                var decision = SetVariant.Decide(product, new SetVariant(
                    variant, taken, promised, request.ExpectedVersion, FieldTime.Of(session.Now)));
                session.Claims(product, variant, decision);
                return decision;
            },
            stop);
    }

    /// <summary>The packs that gift boxes among <paramref name="details"/> are made of.</summary>
    internal static async Task<PackBook> PackBookAsync(
        this CoopSession session, IEnumerable<VariantDetails> details, CancellationToken stop)
    {
        var named = details.SelectMany(d => d.Terms?.Parts ?? [])
            .Select(p => Sku.TryParse(p.Sku, out var sku) ? sku.Value : "").Where(s => s.Length > 0)
            .Distinct().ToArray();
        if (named.Length == 0)
        {
            return PackBook.Empty;
        }

        var entries = await session.Documents.LoadManyAsync<SkuEntry>(stop, named);
        var products = await session.Documents.LoadManyAsync<Product>(
            stop, entries.Select(e => e.Product).Distinct());
        return new PackBook(products.SelectMany(PackBook.Of).ToDictionary(p => p.Sku.Value));
    }

    private static async Task<int> PromisedAsync(
        this CoopSession session, Variant variant, CancellationToken stop)
    {
        if (variant.Terms?.PreOrder is not { } pre)
        {
            return 0;
        }

        var key = new PromiseKey(variant.Sku, pre.Harvest);
        var (_, promises) = await session.Documents.ShelfAsync([variant.Sku], stop);
        return promises.FirstOrDefault(p => p.Key == key)?.Promised ?? 0;
    }

    private static void Claims(
        this CoopSession session, Product product, Variant variant, Decision<ProductEvent> decision)
    {
        if (decision is not Decision<ProductEvent>.Accepted { Events.Count: > 0 })
        {
            return;
        }

        session.QueueStock([], SetVariant.Promises(variant));
        if (product.Variants.All(v => v.Sku != variant.Sku))
        {
            ListProductWrite.Claim(session, ProductId.Parse(product.Id), product.Slug, [variant]);
        }
    }
}
