using Coop.Storefront.Texts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Storage;

namespace Coop.Storefront.Http.Keeping;

/// <summary>One request to do something, as it is told from another.</summary>
/// <param name="Route">Method and path, for example <c>POST /api/orders</c>.</param>
/// <param name="Key">The Idempotency-Key, or the hidden field of a form; 1 to 255 printable
/// characters.</param>
/// <param name="BodyHash">Hash of what was sent; the same key with another hash is refused.</param>
public sealed record CommandCall(string Route, string Key, string BodyHash);

/// <summary>
/// Carries out commands from the web so that each is carried out once: API, webhooks and forms all come
/// through
/// here. The answer is kept in the transaction that does the work, and given again word for word.
/// </summary>
public sealed class Commands(Ledger ledger, KeptAnswers kept, TimeProvider clock)
{
    /// <summary>Does it, or gives the answer of the first time.</summary>
    /// <param name="command">Decides in the session it is given; may be run several times.</param>
    /// <param name="answer">Makes the answer of what was done.</param>
    /// <param name="refused">Makes the answer of a refusal; a problem document when null.</param>
    public async Task<Answer> RunAsync<T>(
        HttpContext http,
        CommandCall call,
        Func<CoopSession, CancellationToken, Task<Outcome<T>>> command,
        Func<T, Answer> answer,
        Func<Refusal, Answer>? refused = null)
    {
        var stop = http.RequestAborted;
        var (coop, caller) = (http.Coop(), http.Caller());
        var name = new AnswerName(coop.Tenant, caller.Key, call.Route, call.Key);
        refused ??= reason => Problems.Of(reason, RequestLanguage.Of(http));
        if (await kept.FindAsync(name, stop) is { } earlier)
        {
            return Again(earlier, call, refused);
        }

        var context =
            new WriteContext(coop.Tenant, caller.RecordedBy, $"command-{Mint.Ulid(clock.GetUtcNow())}");
        Outcome<Answer> outcome;
        try
        {
            outcome = await ledger.WriteAsync(
                context, session => DecideAsync(session, name, call, command, answer, stop), stop);
        }
        catch (Exception fault) when (WasAnsweredBefore(fault))
        {
            return Again((await kept.FindAsync(name, stop))!, call, refused);
        }

        return outcome switch
        {
            Outcome<Answer>.Done done => done.Value,
            Outcome<Answer>.Refused no => await RefuseAsync(name, call, no.Reason, refused, stop),
            _ => throw new InvalidOperationException("An outcome is done or refused."),
        };
    }

    private async Task<Outcome<Answer>> DecideAsync<T>(
        CoopSession session,
        AnswerName name,
        CommandCall call,
        Func<CoopSession, CancellationToken, Task<Outcome<T>>> command,
        Func<T, Answer> answer,
        CancellationToken stop)
    {
        var row = new KeepAnswer(name, call.BodyHash, session.Now, session.Now + KeptAnswers.Kept);
        session.Queue(row);
        switch (await command(session, stop))
        {
            case Outcome<T>.Done done:
                row.Answer = answer(done.Value);
                return row.Answer;
            case Outcome<T>.Refused no:
                return no.Reason;
            default:
                throw new InvalidOperationException("An outcome is done or refused.");
        }
    }

    /// <summary>
    /// A refusal of the slower of two equal requests may be the work of the faster: then that one's answer
    /// counts.
    /// </summary>
    private async Task<Answer> RefuseAsync(
        AnswerName name, CommandCall call, Refusal reason, Func<Refusal, Answer> refused,
        CancellationToken stop)
    {
        var refusal = refused(reason);
        if (RefusalStatus.IsKept(reason) && await kept.TryKeepAsync(name, call.BodyHash, refusal, stop))
        {
            return refusal;
        }

        return await kept.FindAsync(name, stop) is { } earlier ? Again(earlier, call, refused) : refusal;
    }

    private static Answer Again(KeptAnswer earlier, CommandCall call, Func<Refusal, Answer> refused) =>
        earlier.BodyHash == call.BodyHash ? earlier.Answer : refused(new WebRefusal.KeyReused());

    private static bool WasAnsweredBefore(Exception fault) => fault switch
    {
        AnsweredBeforeException => true,
        AggregateException many => many.InnerExceptions.Any(WasAnsweredBefore),
        { InnerException: { } inner } => WasAnsweredBefore(inner),
        _ => false,
    };
}
