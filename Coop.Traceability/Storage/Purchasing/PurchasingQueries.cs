using System.Globalization;
using System.Runtime.CompilerServices;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Purchasing;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Purchasing;

/// <summary>Prices, purchases of leaf and accounts, for pages and exports.</summary>
public static class PurchasingQueries
{
    private const int PageOfRows = 500;
    private const string AfterRow = "(d.data ->> 'on', d.id) > (?, ?) and d.data ->> 'on' <= ?";

    /// <summary>The list in force on a day of receipt; of two for one day the later agreed; or
    /// null.</summary>
    public static Task<PriceList?> PricesOnAsync(
        this IQuerySession session, DateOnly day, CancellationToken stop = default) =>
        session.Query<PriceList>().Where(p => p.ValidFrom <= day)
            .OrderByDescending(p => p.ValidFrom).ThenByDescending(p => p.Id).FirstOrDefaultAsync(stop);

    /// <summary>All lists, the newest day first.</summary>
    public static Task<IReadOnlyList<PriceList>> PriceListsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        session.Query<PriceList>().OrderByDescending(p => p.ValidFrom).ThenByDescending(p => p.Id)
            .ToListAsync(stop);

    /// <summary>The buying of a lot; null when it was weighed in without.</summary>
    public static Task<LeafPurchase?> PurchaseAsync(
        this IQuerySession session, LotCode lot, CancellationToken stop = default) =>
        session.Query<LeafPurchase>().Where(p => p.MatchesSql("d.data -> 'code' = to_jsonb(?::text)",
            lot.Value))
            .FirstOrDefaultAsync(stop);

    /// <summary>Leaf bought on some days, by day, any number of it: a page of rows in memory.</summary>
    public static async IAsyncEnumerable<LeafPurchase> PurchasesAsync(
        this IQuerySession session, DateOnly from, DateOnly to,
        [EnumeratorCancellation] CancellationToken stop = default)
    {
        var (day, last) = (Wire(from), "");
        while (true)
        {
            var (since, after) = (day, last);
            var page = await session.Query<LeafPurchase>()
                .Where(p => p.MatchesSql(AfterRow, since, after, Wire(to)))
                .OrderBySql("d.data ->> 'on', d.id").Take(PageOfRows).ToListAsync(stop);
            foreach (var purchase in page)
            {
                yield return purchase;
            }

            if (page.Count < PageOfRows)
            {
                yield break;
            }

            (day, last) = (Wire(page[^1].On), page[^1].Id);
        }
    }

    /// <summary>Leaf that still has no price, the oldest first.</summary>
    public static Task<IReadOnlyList<LeafPurchase>> UnpricedLeafAsync(
        this IQuerySession session, int most, CancellationToken stop = default) =>
        session.Query<LeafPurchase>().Where(p => p.MatchesSql("d.data ->> 'of' is null")).OrderBy(p =>
            p.Id).Take(most).ToListAsync(stop);

    /// <summary>The accounts of all households that ever got a price or money.</summary>
    public static Task<IReadOnlyList<MemberAccount>> AccountsAsync(
        this IQuerySession session, CancellationToken stop = default) =>
        session.Query<MemberAccount>().ToListAsync(stop);

    /// <summary>A household's account; null when it never had leaf or money.</summary>
    public static Task<MemberAccount?> AccountAsync(
        this IQuerySession session, MemberId member, CancellationToken stop = default) =>
        session.LoadAsync<MemberAccount>(AccountId.Of(member).Value, stop);

    /// <summary>A household's leaf and money over some days.</summary>
    public static async Task<MemberStatement> StatementAsync(
        this IQuerySession session, MemberId member, DateOnly from, DateOnly to,
        CancellationToken stop = default)
    {
        var facts = await session.Events.FetchStreamAsync(AccountId.Of(member).Value, token: stop);
        return MemberStatement.Of([.. facts.Select(f => f.Data).OfType<AccountEvent>()], from, to);
    }

    private static string Wire(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
