using Coop.Commerce.Orders;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.People;
using Marten;

namespace Coop.Commerce.Storage.Orders;

/// <summary>Opens the people behind many orders at once, for those who may see them.</summary>
public static class LotContacts
{
    /// <summary>By key of the order; forgotten people are missing. Two round trips.</summary>
    public static async Task<IReadOnlyDictionary<string, OrderContact>> OrderContactsAsync(
        this IQuerySession session, PeopleVault vault, IPlaces places, IReadOnlyCollection<string> orders,
        CancellationToken stop = default)
    {
        if (orders.Count == 0)
        {
            return new Dictionary<string, OrderContact>();
        }

        var schema = session.DocumentStore.Options.DatabaseSchemaName;
        var rows = await session.AdvancedSql.QueryAsync<string, string>(
            $"select row(id), row(data ->> 'contact') from {schema}.mt_doc_order "
            + "where tenant_id = ? and id = any(?)", stop, session.TenantId, orders.ToArray());
        var people = await vault.ReadAsync(session, rows.Select(r => PersonId.Parse(r.Item2)), stop);
        var known = new Dictionary<string, OrderContact>();
        foreach (var (order, contact) in rows)
        {
            if (people.TryGetValue(PersonId.Parse(contact), out var person))
            {
                known[order] = new OrderContact(
                    person.Name ?? "", person.Phone?.Value ?? "", person["ward"],
                    person["ward"] is { } ward ? places.Find(ward)?.Display : null,
                    person["street"], person["note"]);
            }
        }

        return known;
    }
}
