using Coop.Commerce.Catalog;
using Coop.Commerce.Identifiers;
using Coop.Commerce.Pricing;
using Coop.Commerce.Storage.Catalog;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage;
using Marten;

namespace Coop.Commerce.Storage.Pricing;

/// <summary>Makes a price list.</summary>
/// <param name="Code">2 to 20 of <c>A–Z 0–9 -</c>, unique within the co-op.</param>
public sealed record OpenSalesListRequest(string Code, SalesListTerms Terms);

/// <summary>Changes when and for whom a price list holds.</summary>
public sealed record ChangeSalesListRequest(string Code, long ExpectedVersion, SalesListTerms Terms);

/// <summary>Ends a price list, whatever its days say.</summary>
public sealed record CloseSalesListRequest(string Code);

/// <summary>Gives a pack a price on a list. Of two who do it the later one counts.</summary>
/// <param name="Price">Whole đồng, VAT included; null takes the pack off the list.</param>
public sealed record SetListPriceRequest(string List, string Sku, long? Price);

/// <summary>What came of a change of a price list.</summary>
public sealed record SalesListChanged(string Code, long Version);

/// <summary>Makes, changes and fills price lists.</summary>
public static class SalesListWrites
{
    /// <summary>Makes a list and claims its code.</summary>
    public static async Task<Outcome<SalesListChanged>> OpenSalesListAsync(
        this CoopSession session, OpenSalesListRequest request, CancellationToken stop = default)
    {
        var code = RecordCode.Normal(request.Code);
        var id = SalesListId.From(Mint.Ulid(session.Now));
        var taken = await session.Documents.LoadAsync<SalesListEntry>(code, stop) is not null;
        var decision = SetSalesList.Open(taken, id, code, Tidy(request.Terms), FieldTime.Of(session.Now));
        if (decision.Refuses(out var facts, out var why))
        {
            return why!;
        }

        session.Start<SalesList>(id.Value, facts);
        session.Documents.Insert(new SalesListEntry(code, id.Value));
        return new SalesListChanged(code, 1);
    }

    /// <summary>Changes when and for whom it holds; orders already placed keep their prices.</summary>
    public static Task<Outcome<SalesListChanged>> ChangeSalesListAsync(
        this CoopSession session, ChangeSalesListRequest request, CancellationToken stop = default) =>
        session.ChangeAsync(request.Code, list => SetSalesList.Change(
            list, Tidy(request.Terms), request.ExpectedVersion, FieldTime.Of(session.Now)), stop);

    /// <summary>Ends it.</summary>
    public static Task<Outcome<SalesListChanged>> CloseSalesListAsync(
        this CoopSession session, CloseSalesListRequest request, CancellationToken stop = default) =>
        session.ChangeAsync(
            request.Code, list => SetSalesList.Close(list, FieldTime.Of(session.Now)), stop);

    /// <summary>Gives a pack a price on it.</summary>
    public static async Task<Outcome<ProductChanged>> SetListPriceAsync(
        this CoopSession session, SetListPriceRequest request, CancellationToken stop = default)
    {
        var code = RecordCode.Normal(request.List);
        if (await session.Documents.LoadAsync<SalesListEntry>(code, stop) is not { } entry
            || await session.Documents.LoadAsync<SalesList>(entry.List, stop) is not { } list)
        {
            return new SalesListRefusal.NotFound(code);
        }

        if (list.Closed)
        {
            return new SalesListRefusal.IsClosed(list.Code);
        }

        return Sku.TryParse(request.Sku, out var sku)
            && await session.Documents.LoadAsync<SkuEntry>(sku.Value, stop) is { } owner
            ? await session.ChangeStreamAsync(
                owner.Product,
                product => SetListPrice.Decide(product, new SetListPrice(
                    sku, SalesListId.Parse(list.Id), request.Price, FieldTime.Of(session.Now))),
                stop)
            : new ProductRefusal.NotFound(request.Sku ?? "");
    }

    /// <summary>All price lists of the co-op, the newest first; they are few.</summary>
    public static async Task<IReadOnlyList<SalesList>> SalesListsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        [.. (await session.Query<SalesList>().ToListAsync(stop)).OrderByDescending(l => l.Terms.From)
            .ThenByDescending(l => l.Id, StringComparer.Ordinal)];

    private static async Task<Outcome<SalesListChanged>> ChangeAsync(
        this CoopSession session, string code, Func<SalesList, Decision<SalesListEvent>> decide,
        CancellationToken stop)
    {
        var normal = RecordCode.Normal(code);
        if (await session.Documents.LoadAsync<SalesListEntry>(normal, stop) is not { } entry)
        {
            return new SalesListRefusal.NotFound(normal);
        }

        var stream = await session.FetchAsync<SalesList>(entry.List, stop);
        var list = stream.Aggregate!;
        if (decide(list).Refuses(out var facts, out var why))
        {
            return why!;
        }

        stream.AppendMany(facts);
        return new SalesListChanged(list.Code, list.Version + facts.Count);
    }

    private static SalesListTerms Tidy(SalesListTerms terms) => terms with
    {
        Name = new Translated(
            (terms.Name?.Vi ?? "").Trim().Normalize(), (terms.Name?.En ?? "").Trim().Normalize()),
        Group = string.IsNullOrWhiteSpace(terms.Group) ? null : terms.Group.Trim(),
    };
}
