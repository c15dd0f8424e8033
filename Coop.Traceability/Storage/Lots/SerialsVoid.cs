using System.Data.Common;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Weasel.Core;
using Weasel.Storage;
using Postgres = Weasel.Postgresql;

namespace Coop.Traceability.Storage.Lots;

/// <summary>
/// Marks packs as void: opened, destroyed, given away. Fails the transaction when one of them is not there
/// any more.
/// </summary>
internal sealed class SerialsVoid(
    string schema, string tenant, LotCode lot, string why, IReadOnlyList<SerialNumber> serials)
    : Marten.Internal.Operations.IStorageOperation
{
    /// <param name="why">Code of the run, or the word of what became of them.</param>
    public static SerialsVoid Of(
        CoopSession session, LotCode lot, string why, IReadOnlyList<SerialNumber> serials) => new(
            session.Documents.DocumentStore.Options.DatabaseSchemaName, session.Context.Tenant, lot, why,
            serials);

    /// <summary>The packs named as far as they are there, else the last ones by label.</summary>
    public static Task<IReadOnlyList<SerialNumber>> ChooseAsync(
        CoopSession session, LotCode lot, IReadOnlyList<SerialNumber> named, int units,
        CancellationToken stop) => session.Documents.SerialsInStockAsync(
            lot, named.Count > 0 ? named : null, units, stop, last: true);

    public Type DocumentType => typeof(Lot);

    public OperationRole Role() => OperationRole.Other;

    public void ConfigureCommand(ICommandBuilder builder, IStorageSession session) =>
        ConfigureCommand((Postgres.ICommandBuilder)builder, session);

    public void ConfigureCommand(Postgres.ICommandBuilder builder, IStorageSession session)
    {
        builder.Append($"update {schema}.{SerialTable.Name} set void_code = ");
        builder.AppendParameter(why);
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
