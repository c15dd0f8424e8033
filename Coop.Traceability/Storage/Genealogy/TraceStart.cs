using Coop.Traceability.DigitalLinks;
using Coop.Traceability.Genealogy;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Storage.Lots;
using Marten;
using Npgsql;

namespace Coop.Traceability.Storage.Genealogy;

/// <summary>What a code stands for.</summary>
/// <param name="Node">Its node; of a pack, the node of its lot.</param>
/// <param name="Serial">Set for a pack only.</param>
/// <param name="Order">The order a pack left with; null while in stock.</param>
public sealed record TraceStart(
    string Kind, string Code, string Node, string? Serial = null, string? Order = null);

/// <summary>Finds what a code stands for, whatever sort of code it is.</summary>
public static class TraceStarts
{
    /// <summary>
    /// The lot, run, plot, delivery, purchased input or pack of a code; null when the co-op has none.
    /// One question. A whole digital link is taken as well as its parts.
    /// </summary>
    public static async Task<TraceStart?> TraceStartAsync(
        this IQuerySession session, string typed, CancellationToken stop = default)
    {
        var (code, product, serial) = Read(typed);
        var schema = session.DocumentStore.Options.DatabaseSchemaName;
        await using var command = new NpgsqlCommand(
            $"""
            select data ->> 'kind', data ->> 'code', id, null, null from {schema}.mt_doc_lot d
            where tenant_id = $1 and data -> 'code' = to_jsonb($2::text)
            union all
            select 'batch', data ->> 'code', id, null, null from {schema}.mt_doc_batch d
            where tenant_id = $1 and data -> 'code' = to_jsonb($2::text)
            union all
            select 'plot', data ->> 'code', id, null, null from {schema}.mt_doc_plot d
            where tenant_id = $1 and data -> 'code' = to_jsonb($2::text)
            union all
            select 'delivery', data ->> 'code', id, null, null from {schema}.mt_doc_delivery d
            where tenant_id = $1 and data -> 'code' = to_jsonb($2::text)
            union all
            select 'supply', data ->> 'code', id, null, null from {schema}.mt_doc_supply d
            where tenant_id = $1 and data -> 'code' = to_jsonb($2::text)
            union all
            select 'pack', s.serial, d.id, s.serial, s.order_code
            from {schema}.{SerialTable.Name} s join {schema}.mt_doc_lot d
            on d.tenant_id = s.tenant_id and d.data -> 'code' = to_jsonb(s.lot_code::text)
            where s.tenant_id = $1 and s.serial = $3 and ($4 = '' or s.product_key = $4)
            """);
        foreach (var value in new[] { session.TenantId, code, serial, product })
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await using var reader = await session.ExecuteReaderAsync(command, stop);
        return await reader.ReadAsync(stop)
            ? new TraceStart(
                reader.GetString(0), reader.GetString(1), reader.GetString(2),
                await Maybe(reader, 3, stop), await Maybe(reader, 4, stop))
            : null;
    }

    /// <summary>A code of the co-op, and a serial with its product where one was given.</summary>
    private static (string Code, string Product, string Serial) Read(string typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Contains('/', StringComparison.Ordinal))
        {
            var path = Uri.TryCreate(text, UriKind.Absolute, out var link) ? link.PathAndQuery : text;
            path = path.StartsWith("/en/", StringComparison.Ordinal) ? path[3..] : path;
            if (PackAddress.TryParse(path, out var pack))
            {
                return pack.Serial is { } inLink
                    ? ("", pack.ProductKey, Normal(inLink))
                    : (RecordCode.Normal(pack.Lot), "", "");
            }
        }

        return (RecordCode.Normal(text), "", Normal(text));
    }

    /// <summary>The serial typed or in a digital link; empty when there is none.</summary>
    internal static string SerialOf(string typed) => Read(typed).Serial;

    private static string Normal(string text) =>
        SerialNumber.TryParse(text, out var serial) ? serial.Value : "";

    private static async Task<string?> Maybe(
        System.Data.Common.DbDataReader reader, int at, CancellationToken stop) =>
        await reader.IsDBNullAsync(at, stop) ? null : reader.GetString(at);
}
