using System.Data.Common;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Weasel.Core;
using Weasel.Storage;
using Postgres = Weasel.Postgresql;

namespace Coop.Traceability.Storage.Lots;

/// <summary>
/// Marks packs as gone with an order; fails the transaction when one of them is not there any more.
/// </summary>
internal sealed class SerialsLeave(
    string schema, string tenant, LotCode lot, string order, IReadOnlyList<SerialNumber> serials)
    : Marten.Internal.Operations.IStorageOperation
{
    public Type DocumentType => typeof(Lot);

    public OperationRole Role() => OperationRole.Other;

    public void ConfigureCommand(ICommandBuilder builder, IStorageSession session) =>
        ConfigureCommand((Postgres.ICommandBuilder)builder, session);

    public void ConfigureCommand(Postgres.ICommandBuilder builder, IStorageSession session)
    {
        builder.Append($"update {schema}.{SerialTable.Name} set order_code = ");
        builder.AppendParameter(order);
        builder.Append(" where order_code is null and void_code is null and tenant_id = ");
        builder.AppendParameter(tenant);
        builder.Append(" and lot_code = ");
        builder.AppendParameter(lot.Value);
        builder.Append(" and serial = any(");
        builder.AppendParameter(serials.Select(s => s.Value).ToArray());
        builder.Append(") returning serial");
    }

    public async Task PostprocessAsync(
        DbDataReader reader, IList<Exception> exceptions, CancellationToken token)
    {
        var gone = 0;
        while (await reader.ReadAsync(token))
        {
            gone++;
        }

        if (gone != serials.Count)
        {
            exceptions.Add(new GuardNotMetException($"{serials.Count} packs of {lot} have not left"));
        }
    }
}
