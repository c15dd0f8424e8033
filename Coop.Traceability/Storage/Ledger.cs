using Coop.Traceability.Decisions;
using JasperFx;
using Marten;

namespace Coop.Traceability.Storage;

/// <summary>
/// The single write path. Opens a transaction, lets a command decide in it, commits what was accepted, and
/// decides
/// again on fresh state when someone else was faster. A refusal commits nothing.
/// </summary>
public sealed class Ledger(IDocumentStore store, TimeProvider clock, IServiceProvider host)
{
    /// <summary>How often a command is decided before it is given up as contended.</summary>
    public const int Tries = 8;

    /// <summary>A read-only session of one co-op.</summary>
    public IQuerySession Read(string tenant) => store.QuerySession(tenant);

    /// <summary>Carries out one command.</summary>
    /// <exception cref="ContendedException">Others were faster <see cref="Tries"/> times in a
    /// row.</exception>
    public async Task<Outcome<T>> WriteAsync<T>(
        WriteContext context, Func<CoopSession, Task<Outcome<T>>> command, CancellationToken stop = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var documents = store.LightweightSession(context.Tenant);
            var session = new CoopSession(documents, context, clock.GetUtcNow(), host);
            try
            {
                var outcome = await command(session);
                if (outcome is Outcome<T>.Done)
                {
                    await session.SaveAsync(stop);
                }

                return outcome;
            }
            catch (Exception fault) when (Contention.Is(fault))
            {
                if (attempt == Tries)
                {
                    throw new ContendedException(fault);
                }
            }
        }
    }
}
