using Coop.Traceability.Decisions;
using Coop.Traceability.Moments;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Storage.Supplies;

/// <summary>Stores what <see cref="UseSupply"/> decides.</summary>
public static class UseSupplyWrite
{
    /// <summary>
    /// Takes some of an input for a spraying or another record, in the session's transaction. The version
    /// of the input's stream decides: of two that want the last of it one decides again.
    /// </summary>
    /// <param name="usedBy">Key of the spraying or record.</param>
    /// <param name="at">When it was used.</param>
    /// <param name="kind">The kind it must be of; null: any.</param>
    public static async Task<Outcome<SupplyUsed>> UseSupplyAsync(
        this CoopSession session, string supplyCode, long amount, string unit, string usedBy, FieldTime at,
        string? kind = null, CancellationToken stop = default)
    {
        if (await session.Documents.SupplyByCodeAsync(supplyCode, stop) is not { } known)
        {
            return new SupplyRefusal.NotFound(supplyCode);
        }

        var stream = await session.FetchAsync<Supply>(known.Id, stop);
        var command = new UseSupply(supplyCode, amount, unit, usedBy, at, kind, session.Now);
        return UseSupply.Decide(stream.Aggregate, command).AppendTo(stream) is { } no
            ? no
            : Used(stream.Aggregate!, amount, at);
    }

    /// <summary>Puts back what a record took that was entered wrongly; nothing when it took none.</summary>
    public static async Task GiveBackAsync(
        this CoopSession session, string supplyCode, string usedBy, CancellationToken stop)
    {
        if (await session.Documents.SupplyByCodeAsync(supplyCode, stop) is not { } known)
        {
            return;
        }

        var stream = await session.FetchAsync<Supply>(known.Id, stop);
        var amount = stream.Aggregate!.Uses.Where(u => u.UsedBy == usedBy).Sum(u => u.Amount);
        if (amount > 0)
        {
            stream.AppendOne(new SupplyEvent.UseUndone(usedBy, amount, FieldTime.Of(session.Now)));
        }
    }

    /// <summary>Takes another amount than was entered first; null when it is done.</summary>
    internal static async Task<Refusal?> UseOtherwiseAsync(
        this CoopSession session, string supplyCode, long amount, string unit, string usedBy, FieldTime at,
        CancellationToken stop)
    {
        if (await session.Documents.SupplyByCodeAsync(supplyCode, stop) is not { } known)
        {
            return new SupplyRefusal.NotFound(supplyCode);
        }

        var stream = await session.FetchAsync<Supply>(known.Id, stop);
        var taken = stream.Aggregate!.Uses.Where(u => u.UsedBy == usedBy).Sum(u => u.Amount);
        var undone = new SupplyEvent.UseUndone(usedBy, taken, FieldTime.Of(session.Now));
        var command = new UseSupply(
            supplyCode, amount, unit, usedBy, at, SupplyWords.Pesticide, session.Now);
        if (taken > 0)
        {
            stream.AppendOne(undone);
        }

        return UseSupply.Decide(Supply.Fold(stream.Aggregate, undone), command).AppendTo(stream);
    }

    internal static SupplyUsed Used(Supply before, long amount, FieldTime at) => new(
        before.Code.Value, before.OnHand - amount, before.Unit, before.IsExpiredOn(at.On));
}

/// <summary>Some of an input was used.</summary>
/// <param name="OnHand">What is left.</param>
/// <param name="Expired">True for what may be used past its last day, but should not.</param>
public sealed record SupplyUsed(string Supply, long OnHand, string Unit, bool Expired);
