using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.People;
using Coop.Traceability.Storage.People;
using Marten;
using Marten.Linq.MatchesSql;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Reads deliveries of bulk lots.</summary>
public static class DeliveryQueries
{
    /// <summary>The delivery of a code; null when the co-op has none.</summary>
    public static Task<Delivery?> DeliveryAsync(
        this IQuerySession session, string? code, CancellationToken stop = default)
    {
        var normal = RecordCode.Normal(code);
        return session.Query<Delivery>()
            .Where(d => d.MatchesSql("d.data -> 'code' = to_jsonb(?::text)", normal))
            .FirstOrDefaultAsync(stop);
    }

    /// <summary>The newest deliveries.</summary>
    public static Task<IReadOnlyList<Delivery>> NewestDeliveriesAsync(
        this IQuerySession session, int most, CancellationToken stop = default) =>
        session.Query<Delivery>().OrderByDescending(d => d.Id).Take(most).ToListAsync(stop);

    /// <summary>Every delivery that any of the lots was part of, the oldest first.</summary>
    public static Task<IReadOnlyList<Delivery>> DeliveriesOfAsync(
        this IQuerySession session, IEnumerable<LotId> lots, CancellationToken stop = default)
    {
        var keys = lots.Select(l => l.Value).ToArray();
        return session.Query<Delivery>().Where(d => d.MatchesSql(
            "exists (select 1 from jsonb_array_elements(d.data -> 'lines') as l "
            + "where l ->> 'lot' = any(?))", (object)keys)).OrderBy(d => d.Id).ToListAsync(stop);
    }

    /// <summary>Who received deliveries; the forgotten ones are missing.</summary>
    public static Task<IReadOnlyDictionary<PersonId, PersonRecord>> ReceiversAsync(
        this IQuerySession session, IEnumerable<Delivery> deliveries, PeopleVault vault,
        CancellationToken stop = default) =>
        vault.ReadAsync(session, deliveries.Select(d => d.Receiver), stop);
}
