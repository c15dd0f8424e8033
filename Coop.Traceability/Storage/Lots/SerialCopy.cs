using Coop.Traceability.Identifiers;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Writes the serials of a packing run by binary COPY, in the very transaction of its event.</summary>
internal sealed class SerialCopy(
    string schema, string tenant, string product, LotCode lot, IReadOnlyList<SerialNumber> serials)
    : ITransactionParticipant
{
    /// <summary>May run more than once when a commit is tried again; each time on a fresh transaction.</summary>
    public async Task BeforeCommitAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken token)
    {
        const string columns = "tenant_id, product_key, serial, lot_code, position";
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {schema}.{SerialTable.Name} ({columns}) from stdin (format binary)", token);
        for (var i = 0; i < serials.Count; i++)
        {
            await copy.StartRowAsync(token);
            await copy.WriteAsync(tenant, NpgsqlDbType.Varchar, token);
            await copy.WriteAsync(product, NpgsqlDbType.Varchar, token);
            await copy.WriteAsync(serials[i].Value, NpgsqlDbType.Varchar, token);
            await copy.WriteAsync(lot.Value, NpgsqlDbType.Varchar, token);
            await copy.WriteAsync(i + 1, NpgsqlDbType.Integer, token);
        }

        await copy.CompleteAsync(token);
    }

    public Task AfterCommitAsync(CancellationToken token) => Task.CompletedTask;
}
