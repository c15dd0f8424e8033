using System.Globalization;
using System.Runtime.CompilerServices;
using Coop.Traceability.Certificates;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Plots;
using Coop.Traceability.Seals;
using Coop.Traceability.Storage.People;
using Marten;
using Npgsql;

namespace Coop.Traceability.Storage.Lots;

/// <summary>
/// All that the story of a lot rests on, read in one question: the streams of its ancestry, the sheets of
/// its plots, the vault's rows of its households, and the co-op's certificates, which are few.
/// </summary>
internal sealed record StoryRows(
    string? Root, IReadOnlyList<StoredFact> Facts, IReadOnlyList<PlotSheet> Sheets,
    IReadOnlyList<VaultEntry> People, IReadOnlyList<Certificate> Certificates)
{
    private static readonly ConditionalWeakTable<IDocumentStore, Dictionary<string, Type>> Known = [];

    /// <summary>
    /// Walks up along the snapshots. A plot's other pickings stay where they are: they are the story of
    /// other lots, and there are more of them every season.
    /// </summary>
    public const string Sql =
        """
        with recursive root(id) as (
            select id from {0}.mt_doc_lot where tenant_id = $1 and data -> 'code' = to_jsonb($2)
            union all
            select id from {0}.mt_doc_lot where tenant_id = $1 and id = $2),
        up(key) as (
            select id from root
            union
            select behind.key from up cross join lateral (
                select origin.value as key from {0}.mt_doc_lot l, jsonb_each_text(l.data -> 'origin') origin
                where l.tenant_id = $1 and l.id = up.key and origin.value like '%-%'
                    and origin.key <> 'pickedOn'
                union all
                select input ->> 'lot' from {0}.mt_doc_batch b, jsonb_array_elements(b.data -> 'inputs') input
                where b.tenant_id = $1 and b.id = up.key
                union all
                select b.data ->> 'operator' from {0}.mt_doc_batch b
                where b.tenant_id = $1 and b.id = up.key
                union all
                select p.data ->> 'member' from {0}.mt_doc_plot p
                where p.tenant_id = $1 and p.id = up.key) behind)
        select e.stream_id, e.version, e.id, e.type, e.data, e.recorded, e.late, e.hash,
            (select id from root)
        from up cross join lateral (
            select stream_id, version, id, type, data, headers ->> 'recordedAt' as recorded,
                headers ? 'late' as late, headers ->> 'hash' as hash
            from {0}.mt_events
            where tenant_id = $1 and stream_id = up.key and (
                type <> 'plot.picked.v1' or data ->> 'lot' in (select key from up))
            order by version) e
        union all
        select 'sheet', 0, null, s.id, s.data, null, false, null, null
        from up cross join lateral (
            select s.id, s.data from {0}.mt_doc_plot p
            join {0}.mt_doc_plotsheet s on s.tenant_id = $1 and s.id = p.data -> 'sheet' ->> 'id'
            where p.tenant_id = $1 and p.id = up.key offset 0) s
        union all
        select 'person', 0, null, v.id, v.data, null, false, null, null
        from up cross join lateral (
            select v.id, v.data from {0}.mt_doc_member m
            join {0}.mt_doc_vaultentry v on v.tenant_id = $1 and v.id = m.data ->> 'person'
            where m.tenant_id = $1 and m.id = up.key offset 0) v
        union all
        select 'certificate', 0, null, c.id, c.data, null, false, null, null
        from {0}.mt_doc_certificate c where c.tenant_id = $1
        """;

    /// <param name="lot">Code or key of the lot.</param>
    public static async Task<StoryRows> ReadAsync(
        IQuerySession session, string lot, CancellationToken stop)
    {
        var schema = session.DocumentStore.Options.DatabaseSchemaName;
        await using var trip = await OneTrip.AskAsync(
            session, [(Sql.Replace("{0}", schema, StringComparison.Ordinal), [session.TenantId, lot])], stop);
        var types = Types(session.DocumentStore);
        var serializer = session.DocumentStore.Options.Serializer();
        var (facts, sheets, people) = (new List<StoredFact>(), new List<PlotSheet>(), new List<VaultEntry>());
        var certificates = new List<Certificate>();
        string? root = null;
        while (await trip.Reader.ReadAsync(stop))
        {
            switch (trip.Reader.GetString(0))
            {
                case "sheet":
                    sheets.Add(serializer.FromJson<PlotSheet>(trip.Reader, 4));
                    break;
                case "certificate":
                    certificates.Add(serializer.FromJson<Certificate>(trip.Reader, 4));
                    break;
                case "person":
                    people.Add(serializer.FromJson<VaultEntry>(trip.Reader, 4));
                    break;
                default:
                    facts.Add(Fact(trip.Reader, serializer, types));
                    root = trip.Reader.GetString(8);
                    break;
            }
        }

        return new StoryRows(root, facts, sheets, people, [.. certificates
            .OrderByDescending(c => c.IssuedOn).ThenBy(c => c.Code.Value, StringComparer.Ordinal)]);
    }

    private static StoredFact Fact(
        NpgsqlDataReader reader, ISerializer serializer, Dictionary<string, Type> types)
    {
        var type = reader.GetString(3);
        var data = serializer.FromJson(types[type], reader, 4);
        return new StoredFact(
            reader.GetString(0), reader.GetInt64(1), reader.GetGuid(2), type, data, At(reader),
            reader.GetBoolean(6), reader.IsDBNull(7) ? "" : reader.GetString(7));
    }

    private static DateTimeOffset At(NpgsqlDataReader reader) => DateTimeOffset.Parse(
        reader.GetString(5), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static Dictionary<string, Type> Types(IDocumentStore store) =>
        Known.GetValue(store, static s => s.Options.Events.AllKnownEventTypes()
            .GroupBy(e => e.EventTypeName).ToDictionary(g => g.Key, g => g.First().EventType));
}
