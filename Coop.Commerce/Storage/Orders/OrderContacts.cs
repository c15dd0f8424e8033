using Coop.Commerce.Orders;
using Coop.Traceability.People;
using Coop.Traceability.Storage.People;
using Marten;

namespace Coop.Commerce.Storage.Orders;

/// <summary>The person behind an order: one vault row for each order.</summary>
public static class OrderContacts
{
    /// <summary>The role in the vault.</summary>
    public const string Kind = "order-contact";

    /// <summary>Opens the row for staff, or for the buyer who proved his phone; null when it was
    /// forgotten.</summary>
    /// <param name="order">Key of the order's stream.</param>
    public static async Task<OrderContact?> OrderContactAsync(
        this IQuerySession session, PeopleVault vault, IPlaces places, string order,
        CancellationToken stop = default)
    {
        var known = await session.LoadAsync<Order>(order, stop);
        var person = known is null ? null : await vault.ReadAsync(session, known.Contact, stop);
        return person is null
            ? null
            : new OrderContact(
                person.Name ?? "", person.Phone?.Value ?? "", person["ward"],
                person["ward"] is { } ward ? places.Find(ward)?.Display
                    : null, person["street"], person["note"]);
    }

    internal static Dictionary<string, string?> Fields(ReadContact contact) => new()
    {
        [PersonFields.Name] = contact.Name.Value,
        ["ward"] = contact.Place?.WardCode,
        ["street"] = contact.Street,
        ["note"] = contact.Note,
    };
}
