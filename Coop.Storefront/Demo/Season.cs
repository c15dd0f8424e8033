using System.Globalization;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;
using Marten;

namespace Coop.Storefront.Demo;

/// <summary>Carries out the commands of the demo season, each on its own day, by the one write
/// path.</summary>
/// <param name="tenant">The demo co-op's key.</param>
/// <param name="recordedBy">Key of the demo clerk.</param>
internal sealed class Season(Ledger ledger, SeasonClock clock, string tenant, string recordedBy)
{
    /// <summary>
    /// The season need not outlive a crash piece by piece: the mark at its end is awaited on disk, and all
    /// before it
    /// with it; without the mark nothing of it is used.
    /// </summary>
    private const string NeedNotWait = "set local synchronous_commit = off";

    private int commands;

    /// <summary>How many commands were carried out.</summary>
    public int Commands => commands;

    /// <summary>Carries out one command at the instant the clock shows.</summary>
    /// <exception cref="InvalidOperationException">The command was refused: the plan of the season is
    /// wrong.</exception>
    public async Task<T> DoAsync<T>(Func<CoopSession, Task<Outcome<T>>> command) =>
        (await DoAllAsync([command]))[0];

    /// <summary>Carries out several commands that touch different things, as one page of the book.</summary>
    public async Task<IReadOnlyList<T>> DoAllAsync<T>(IReadOnlyList<Func<CoopSession, Task<Outcome<T>>>> all)
    {
        commands += all.Count;
        var name = string.Create(CultureInfo.InvariantCulture, $"demo-{commands:0000}");
        var outcome = await ledger.WriteAsync(
            new WriteContext(tenant, recordedBy, name), session => PageAsync(session, all));
        return outcome switch
        {
            Outcome<IReadOnlyList<T>>.Done done => done.Value,
            Outcome<IReadOnlyList<T>>.Refused refused => throw new InvalidOperationException(
                $"The demo season stopped at {clock.GetUtcNow():O}: {refused.Reason.Code} {refused.Reason}"),
            _ => throw new InvalidOperationException("A command ends done or refused."),
        };
    }

    private static async Task<Outcome<IReadOnlyList<T>>> PageAsync<T>(
        CoopSession session, IReadOnlyList<Func<CoopSession, Task<Outcome<T>>>> all)
    {
        session.Documents.QueueSqlCommand(NeedNotWait);
        var values = new List<T>(all.Count);
        foreach (var command in all)
        {
            switch (await command(session))
            {
                case Outcome<T>.Done done:
                    values.Add(done.Value);
                    break;
                case Outcome<T>.Refused refused:
                    return refused.Reason;
            }
        }

        return values;
    }
}
