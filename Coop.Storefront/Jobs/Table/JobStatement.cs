using System.Data.Common;
using Marten.Internal.Operations;
using Weasel.Core;
using Weasel.Storage;
using PostgresBuilder = Weasel.Postgresql.ICommandBuilder;

namespace Coop.Storefront.Jobs.Table;

/// <summary>
/// A statement on the job table that commits or fails with the transaction it is queued in.
/// </summary>
internal abstract class JobStatement(OperationRole role) : Marten.Internal.Operations.IStorageOperation
{
    public Type DocumentType => typeof(Marten.Storage.StorageFeatures);

    public OperationRole Role() => role;

    public abstract void ConfigureCommand(PostgresBuilder builder, IStorageSession session);

    void Weasel.Storage.IStorageOperation.ConfigureCommand(
        ICommandBuilder builder, IStorageSession session) =>
        ConfigureCommand((PostgresBuilder)builder, session);

    public virtual Task PostprocessAsync(
        DbDataReader reader, IList<Exception> exceptions, CancellationToken token) => Task.CompletedTask;
}
