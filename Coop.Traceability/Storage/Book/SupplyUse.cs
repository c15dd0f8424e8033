using Coop.Traceability.Book;
using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Storage.Supplies;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Storage.Book;

/// <summary>Keeps the stock of bought inputs in step with what the book says was used.</summary>
internal static class SupplyUse
{
    /// <summary>Takes and gives back what one fact in place of another means; null: done.</summary>
    /// <param name="record">Key of the record.</param>
    /// <param name="before">The fact that stood; null for a new record.</param>
    /// <param name="after">The fact that stands; null when it was taken back.</param>
    public static async Task<Refusal?> FollowAsync(
        CoopSession session, string record, BookFact? before, BookFact? after, CancellationToken stop)
    {
        var (was, now) = (before as Fertilised, after as Fertilised);
        if (was?.Supply is { } old && (now is null || now.Supply != old || now.Unit != was.Unit))
        {
            await session.GiveBackAsync(old, record, stop);
            was = null;
        }

        if (now?.Supply is not { } supply)
        {
            return null;
        }

        var more = now.Amount - (was?.Supply is null ? 0 : was.Amount);
        if (more < 0)
        {
            await PutBackAsync(session, supply, record, -more, stop);
            return null;
        }

        return more > 0 && await session.UseSupplyAsync(
            supply, more, now.Unit, record, now.At, stop: stop) is Outcome<SupplyUsed>.Refused no
            ? no.Reason
            : null;
    }

    private static async Task PutBackAsync(
        CoopSession session, string supply, string record, long amount, CancellationToken stop)
    {
        if (await session.Documents.SupplyAsync(supply, stop) is { } known)
        {
            var stream = await session.FetchAsync<Supply>(known.Id, stop);
            stream.AppendOne(new SupplyEvent.UseUndone(record, amount, FieldTime.Of(session.Now)));
        }
    }
}
