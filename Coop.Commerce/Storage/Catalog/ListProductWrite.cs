using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Inputs;
using Coop.Commerce.Storage.Stock;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;
using Marten;

namespace Coop.Commerce.Storage.Catalog;

/// <summary>Puts a product on sale.</summary>
public static class ListProductWrite
{
    /// <summary>Lists the product and claims its slug, SKUs and GTINs.</summary>
    public static async Task<Outcome<ProductListed>> ListProductAsync(
        this CoopSession session, ListProductRequest request, CancellationToken stop = default)
    {
        if (ListProductRequestValidator.Only.Refusal(request) is { } invalid)
        {
            return invalid;
        }

        var slug = ProductSlug.Parse(request.Slug);
        if (ReadVariants.Details(Details(request)).Refuses(out var details, out var why)
            || ReadVariants.Of(request.Variants, await session.PackBookAsync(request.Variants, stop))
                .Refuses(out var variants, out why))
        {
            return why!;
        }

        var id = ProductId.From(Mint.Ulid(session.Now));
        var taken = await TakenAsync(session.Documents, slug, variants!, stop);
        var command = new ListProduct(id, slug, details!, variants!, taken, FieldTime.Of(session.Now));
        if (ListProduct.Decide(null, command).Refuses(out var facts, out why))
        {
            return why!;
        }

        session.QueueStock([], variants!.SelectMany(SetVariant.Promises));
        session.Start<Product>(id.Value, facts);
        session.Documents.Insert(new SlugEntry(slug.Value, id.Value));
        Claim(session, id, slug, variants!);
        return new ProductListed(id, slug.Value);
    }

    private static ProductDetails Details(ListProductRequest r) => new(
        r.Name, r.Story, r.Brewing, r.TeaType, r.Grade, r.Drawing,
        ReadVariants.Ocop(r.OcopStars, r.OcopDecision, r.OcopExpiresOn), r.Category);

    internal static async Task<TakenCodes> TakenAsync(
        IDocumentSession documents, ProductSlug? slug, IReadOnlyList<Variant> variants,
        CancellationToken stop)
    {
        var batch = documents.CreateBatchQuery();
        var slugs = slug is { } word
            ? batch.Load<SlugEntry>(word.Value) : Task.FromResult<SlugEntry?>(null)!;
        var skus = batch.LoadMany<SkuEntry>().ById([.. variants.Select(v => v.Sku.Value)]);
        var gtins = batch.LoadMany<GtinEntry>().ById([.. variants.Select(v => v.Gtin).OfType<string>()]);
        await batch.Execute(stop);
        return new TakenCodes(
            (await slugs)?.Id, [.. (await skus).Select(e => e.Id)], [.. (await gtins).Select(e => e.Id)]);
    }

    internal static void Claim(CoopSession session, ProductId id, ProductSlug slug,
        IReadOnlyList<Variant> variants)
    {
        session.Documents.Insert(variants.Select(v => new SkuEntry(v.Sku.Value, id.Value)).ToArray());
        session.Documents.Insert(variants.Where(v => v.Gtin is not null).Select(v =>
            new GtinEntry(v.Gtin!, session.Context.Tenant, id.Value, slug.Value, v.Sku.Value)).ToArray());
    }
}
