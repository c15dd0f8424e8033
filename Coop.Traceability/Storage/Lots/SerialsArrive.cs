using System.Data.Common;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Weasel.Core;
using Weasel.Storage;
using Postgres = Weasel.Postgresql;

namespace Coop.Traceability.Storage.Lots;

/// <summary>
/// Writes the serials of a packing run in the very transaction of its event, as one array in one statement.
/// COPY would be the other fast way, but the database refuses it on tables whose rows it guards.
/// </summary>
internal sealed class SerialsArrive(
    string schema, string tenant, string product, LotCode lot, IReadOnlyList<SerialNumber> serials)
    : Marten.Internal.Operations.IStorageOperation, NoDataReturnedCall
{
    public Type DocumentType => typeof(Lot);

    public OperationRole Role() => OperationRole.Other;

    public void ConfigureCommand(ICommandBuilder builder, IStorageSession session) =>
        ConfigureCommand((Postgres.ICommandBuilder)builder, session);

    public void ConfigureCommand(Postgres.ICommandBuilder builder, IStorageSession session)
    {
        const string columns = "tenant_id, product_key, serial, lot_code, position";
        builder.Append($"insert into {schema}.{SerialTable.Name} ({columns}) select ");
        builder.AppendParameter(tenant);
        builder.Append(", ");
        builder.AppendParameter(product);
        builder.Append(", serial, ");
        builder.AppendParameter(lot.Value);
        builder.Append(", position from unnest(");
        builder.AppendParameter(serials.Select(s => s.Value).ToArray());
        builder.Append(") with ordinality as packs(serial, position)");
    }

    public Task PostprocessAsync(DbDataReader reader, IList<Exception> exceptions, CancellationToken token) =>
        Task.CompletedTask;
}
