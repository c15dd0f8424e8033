using Coop.Traceability.Lots;

namespace Coop.Traceability.Diary;

/// <summary>What is appended to lots when it turns out which leaf a spraying reached.</summary>
/// <param name="Losses">Lots that get the loss.</param>
/// <param name="Restored">Losses that do not hold any more, by lot.</param>
/// <param name="NowWithout">Lots that had the claim and have it no more.</param>
/// <param name="NowWith">Lots that have the claim again.</param>
public sealed record ClaimMoves(
    IReadOnlyList<Lot> Losses, IReadOnlyList<(Lot Lot, ClaimLoss Loss)> Restored,
    IReadOnlyList<Lot> NowWithout, IReadOnlyList<Lot> NowWith)
{
    /// <param name="taken">Leaf the spraying reaches now, with all that was made of it.</param>
    /// <param name="freed">Leaf it does not reach any more, with all that was made of it.</param>
    /// <param name="kept">Keys of lots with leaf it reaches as before.</param>
    /// <param name="loss">The loss the spraying causes.</param>
    public static ClaimMoves Of(
        IReadOnlyList<Lot> taken, IReadOnlyList<Lot> freed, IReadOnlySet<string> kept, ClaimLoss loss)
    {
        var reached = taken.Select(l => l.Id).Concat(kept).ToHashSet();
        var free = freed.Where(l => !reached.Contains(l.Id)).ToList();
        var left = free.ToDictionary(l => l.Id, l => l.Losses.Where(x => x != loss).ToList());
        while (Cleaned(left))
        {
        }

        return new ClaimMoves(
            [.. taken.Where(l => MayLose(l) && !l.Losses.Contains(loss))],
            [.. free.SelectMany(l => l.Losses.Distinct().Except(left[l.Id]).Select(x => (l, x)))],
            [.. taken.Where(l => l.HasClaim())],
            [.. free.Where(l => !l.HasClaim() && left[l.Id].Count == 0)]);
    }

    /// <summary>
    /// A lot that never had the claim has nothing to lose; one that lost it to another late entry loses it
    /// to this one as well, so that taking the other back does not give it too much.
    /// </summary>
    private static bool MayLose(Lot lot) => lot.Losses.All(l => l.Why == ClaimLossReason.LateSpray);

    /// <summary>An input that has the claim again is no reason against what was made of it.</summary>
    private static bool Cleaned(Dictionary<string, List<ClaimLoss>> left) => left.Values.Sum(losses =>
        losses.RemoveAll(x => x is { Why: ClaimLossReason.InputWithoutClaim, Input: { } input }
            && left.TryGetValue(input.Value, out var of) && of.Count == 0)) > 0;
}
