using System.Text.Json;
using Coop.Traceability.Identifiers;
using Coop.Traceability.People;
using Marten;

namespace Coop.Traceability.Storage.People;

/// <summary>
/// Where what is known of people lives: one encrypted row for each role of a person. Events carry the row's
/// key only, so that forgetting a row leaves every event as it was and free of the person.
/// </summary>
public sealed class PeopleVault(IVaultCipher cipher)
{
    /// <summary>
    /// Puts a person in; it is there when the transaction is saved. Empty fields are left out.
    /// </summary>
    public PersonId Put(
        CoopSession session, string kind, IReadOnlyDictionary<string, string?> fields,
        PhoneNumber? phone = null)
    {
        var id = PersonId.From(Mint.Ulid(session.Now));
        Store(session, id, kind, fields, phone);
        return id;
    }

    /// <summary>Writes all fields of a person anew.</summary>
    public void Store(
        CoopSession session, PersonId id, string kind, IReadOnlyDictionary<string, string?> fields,
        PhoneNumber? phone = null)
    {
        var kept = fields.Where(f => !string.IsNullOrEmpty(f.Value)).ToDictionary(f => f.Key, f => f.Value!);
        if (phone is { } number)
        {
            kept[PersonFields.Phone] = number.Value;
        }

        var locked = cipher.Lock(Row(session.Context.Tenant, id), JsonSerializer.SerializeToUtf8Bytes(kept));
        var hash = phone is { } known ? cipher.PhoneHash(session.Context.Tenant, known) : null;
        session.Documents.Store(new VaultEntry(id.Value, kind, locked, hash));
    }

    /// <summary>Deletes a row for good. The events that carry its key stay as they are.</summary>
    public void Forget(CoopSession session, PersonId id) => session.Documents.Delete<VaultEntry>(id.Value);

    /// <summary>Opens one row; null when it was forgotten.</summary>
    public async Task<PersonRecord?> ReadAsync(
        IQuerySession session, PersonId id, CancellationToken stop = default) =>
        await session.LoadAsync<VaultEntry>(id.Value, stop) is { } entry
            ? Open(session.TenantId, entry)
            : null;

    /// <summary>Opens many rows in one round trip; the forgotten ones are missing.</summary>
    public async Task<IReadOnlyDictionary<PersonId, PersonRecord>> ReadAsync(
        IQuerySession session, IEnumerable<PersonId> ids, CancellationToken stop = default)
    {
        var keys = ids.Select(id => id.Value).Distinct().ToArray();
        var entries = keys.Length == 0 ? [] : await session.LoadManyAsync<VaultEntry>(stop, keys);
        return entries.Select(e => Open(session.TenantId, e)).ToDictionary(r => r.Id);
    }

    /// <summary>Everyone of one role who gave this phone.</summary>
    public async Task<IReadOnlyList<PersonRecord>> ByPhoneAsync(
        IQuerySession session, string kind, PhoneNumber phone, CancellationToken stop = default)
    {
        var hash = cipher.PhoneHash(session.TenantId, phone);
        var entries = await session.Query<VaultEntry>()
            .Where(e => e.PhoneHash == hash && e.Kind == kind).ToListAsync(stop);
        return [.. entries.Select(e => Open(session.TenantId, e))];
    }

    /// <summary>Opens a row that was loaded by the caller.</summary>
    public PersonRecord Open(string tenant, VaultEntry entry)
    {
        var id = PersonId.Parse(entry.Id);
        var plain = cipher.Open(Row(tenant, id), entry.Locked);
        var fields = JsonSerializer.Deserialize<Dictionary<string, string>>(plain) ?? [];
        return new PersonRecord(id, entry.Kind, fields);
    }

    private static string Row(string tenant, PersonId id) => $"{tenant}\n{id.Value}";
}
