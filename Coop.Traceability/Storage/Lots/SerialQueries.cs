using Coop.Traceability.Identifiers;
using Marten;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Reads the table of packs.</summary>
public static class SerialQueries
{
    /// <summary>
    /// The pack a scan names; null when the product has no such serial. One row by primary key.
    /// </summary>
    public static async Task<PackedSerial?> PackAsync(
        this IQuerySession session, string productKey, SerialNumber serial, CancellationToken stop = default)
    {
        var rows = await session.AdvancedSql.QueryAsync<string, int, string>(
            "select row(lot_code), row(position), row(concat(order_code, '|', void_code)) "
            + $"from {Table(session)} where tenant_id = ? and product_key = ? and serial = ?",
            stop, session.TenantId, productKey, serial.Value);
        return rows.Count == 0 ? null : Pack(serial, rows[0].Item1, rows[0].Item2, rows[0].Item3.Split('|'));
    }

    private static PackedSerial Pack(SerialNumber serial, string lot, int position, string[] gone) => new(
        serial, LotCode.Parse(lot), position, gone[0].Length > 0 ? gone[0] : null,
        gone[1].Length > 0 ? gone[1] : null);

    /// <summary>The packs of a lot in the order of their labels, streamed: a lot may have 100,000.</summary>
    public static async IAsyncEnumerable<SerialNumber> SerialsAsync(
        this IQuerySession session, LotCode lot,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop = default)
    {
        var rows = session.AdvancedSql.StreamAsync<string>(
            $"select serial from {Table(session)} where tenant_id = ? and lot_code = ? order by position",
            stop, session.TenantId, lot.Value);
        await foreach (var serial in rows.WithCancellation(stop))
        {
            yield return SerialNumber.Parse(serial);
        }
    }

    /// <summary>
    /// Packs of a lot that have not left: of the ones named, else the first, or the last, by label.
    /// </summary>
    public static async Task<IReadOnlyList<SerialNumber>> SerialsInStockAsync(
        this IQuerySession session, LotCode lot, IReadOnlyList<SerialNumber>? named, int most,
        CancellationToken stop = default, bool last = false)
    {
        var wanted = named?.Select(s => s.Value).ToArray() ?? [];
        var rows = await session.AdvancedSql.QueryAsync<string>(
            $"select serial from {Table(session)} where tenant_id = ? and lot_code = ? "
            + "and order_code is null and void_code is null and (? or serial = any(?)) "
            + $"order by position {(last ? "desc" : "asc")} limit ?",
            stop, session.TenantId, lot.Value, named is null, wanted, most);
        return [.. rows.Select(SerialNumber.Parse)];
    }

    /// <summary>Which lots serials of one product belong to; unknown ones are missing.</summary>
    public static async Task<IReadOnlyDictionary<SerialNumber, LotCode>> LotsOfAsync(
        this IQuerySession session, string productKey, IReadOnlyList<SerialNumber> serials,
        CancellationToken stop = default)
    {
        var rows = await session.AdvancedSql.QueryAsync<string, string>(
            $"select row(serial), row(lot_code) from {Table(session)} "
            + "where tenant_id = ? and product_key = ? and serial = any(?)",
            stop, session.TenantId, productKey, serials.Select(s => s.Value).ToArray());
        return rows.ToDictionary(r => SerialNumber.Parse(r.Item1), r => LotCode.Parse(r.Item2));
    }

    private static string Table(IQuerySession session) =>
        $"{session.DocumentStore.Options.DatabaseSchemaName}.{SerialTable.Name}";
}

/// <summary>One pack.</summary>
/// <param name="Position">Its place among the labels of its lot, from 1.</param>
/// <param name="Order">The order it left with; null while in stock. Not for public pages.</param>
/// <param name="Void">Set when it was opened again, destroyed or given away; then it is for sale
/// nowhere.</param>
public sealed record PackedSerial(
    SerialNumber Serial, LotCode Lot, int Position, string? Order, string? Void = null);
