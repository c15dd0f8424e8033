using System.Data.Common;
using JasperFx.Events;
using Marten.Internal.Operations;
using Weasel.Core;
using Weasel.Storage;

namespace Coop.Storefront.Http.Keeping;

/// <summary>The command had been carried out by somebody who was faster with the same key.</summary>
public sealed class AnsweredBeforeException()
    : Exception("The same command was carried out a moment before.");

/// <summary>
/// Writes the answer in the command's own transaction, as its first statement: a second one with the same
/// name
/// waits for the first to end and then fails the whole transaction.
/// </summary>
internal sealed class KeepAnswer(AnswerName name, string bodyHash, DateTimeOffset now, DateTimeOffset until)
    : Marten.Internal.Operations.IStorageOperation
{
    /// <summary>Set once the command is decided, before the transaction is saved.</summary>
    public Answer? Answer { get; set; }

    public Type DocumentType => typeof(IEvent);

    public OperationRole Role() => OperationRole.Other;

    public void ConfigureCommand(Weasel.Postgresql.ICommandBuilder builder, IStorageSession session)
    {
        var answer = Answer ?? throw new InvalidOperationException("The answer is not known yet.");
        var values = KeptAnswers.Row(name, bodyHash, answer, now, until);
        var pieces = KeptAnswers.Insert.Split('?');
        for (var i = 0; i < values.Length; i++)
        {
            builder.Append(pieces[i]);
            builder.AppendParameter(values[i] ?? DBNull.Value);
        }

        builder.Append(pieces[^1]);
    }

    void Weasel.Storage.IStorageOperation.ConfigureCommand(
        ICommandBuilder builder, IStorageSession session) =>
        ConfigureCommand((Weasel.Postgresql.ICommandBuilder)builder, session);

    public async Task PostprocessAsync(
        DbDataReader reader, IList<Exception> exceptions, CancellationToken token)
    {
        if (!await reader.ReadAsync(token))
        {
            exceptions.Add(new AnsweredBeforeException());
        }
    }
}
