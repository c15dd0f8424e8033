using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Sides;

namespace Coop.Traceability.Lots;

/// <summary>
/// Notes that some of a lot is gone, or was found again: a count that differs, a sample, a gift. Packs are
/// counted, everything else is weighed. Of a held lot only counts and samples are taken.
/// </summary>
/// <param name="LotCode">Named in refusals.</param>
/// <param name="For">One of <see cref="LotWords.Purposes"/>.</param>
/// <param name="Amount">Grams, or packs of a lot of packs.</param>
/// <param name="Found">A count found again what an earlier one had missed; never of packs.</param>
/// <param name="Characters">Length of the reason; the event keeps <paramref name="Reason"/> only.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record TakeLot(
    LotCode LotCode, string For, long Amount, bool Found, int Characters, SideRef Reason, DateTimeOffset At,
    DateTimeOffset Now)
{
    public static Decision<LotEvent> Decide(Lot? lot, TakeLot command)
    {
        var (code, at) = (command.LotCode.Value, FieldTime.Of(command.At));
        if (!LotWords.Purposes.Contains(command.For))
        {
            return new LotRefusal.WordUnknown("for", command.For ?? "");
        }

        if (LotGoing.Fault(lot, code, command.Amount, command.Found, command.Characters, at, command.Now)
            is { } fault)
        {
            return fault;
        }

        return lot switch
        {
            _ when !LotWords.OfHeld.Contains(command.For) && LotRefusal.IsHeld.Of(lot!) is { } held => held,
            { Packs: not null } when command.Found => new LotRefusal.WrongKind(code, "packs", "leaf|tea"),
            _ when command.Found && command.For is not (LotWords.Difference or LotWords.Shrinkage) =>
                new LotRefusal.WordUnknown("for", command.For),
            _ when command.Found && command.Amount > lot!.Missing.Weight.Grams =>
                new LotRefusal.MoreThanMissing(code, command.Amount, lot.Missing.Weight.Grams),
            _ => new LotEvent.Taken(
                command.For, LotGoing.WeightOf(lot!, command.Amount), LotGoing.UnitsOf(lot!, command.Amount),
                command.Found, command.Reason, at),
        };
    }
}

/// <summary>What all ways out of a lot have in common.</summary>
internal static class LotGoing
{
    public static Refusal? Fault(
        Lot? lot, string code, long amount, bool found, int characters, FieldTime at,
        DateTimeOffset now) => lot switch
    {
        null => new LotRefusal.NotFound(code),
        _ when characters is < HoldLot.Fewest or > HoldLot.Most =>
            new LotRefusal.ReasonInvalid(characters, HoldLot.Fewest, HoldLot.Most),
        { Packs: not null } when amount is <= 0 or > PackLot.MostUnits =>
            new PackRefusal.UnitsInvalid((int)Math.Clamp(amount, 0, int.MaxValue), PackLot.MostUnits),
        _ when amount is <= 0 or > ProcessBatch.MostGrams =>
            new LotRefusal.WeightInvalid(amount, ProcessBatch.MostGrams),
        _ when at.IsAheadOf(now) => new LotRefusal.Ahead(at.At, now),
        _ when at.On < lot.On => new LotRefusal.BeforeLot(code, lot.On, at.On),
        { Packs: { } packs } when amount > packs.Left() =>
            new LotRefusal.NotEnoughUnits(code, (int)amount, packs.Left()),
        { Packs: null } when !found && amount > lot.OnHand.Grams =>
            new LotRefusal.NotEnough(code, amount, lot.OnHand.Grams),
        _ => null,
    };

    public static Weight WeightOf(Lot lot, long amount) =>
        Weight.FromGrams(lot.Packs is { } packs ? packs.Goods.Net.Grams * amount : amount);

    public static int UnitsOf(Lot lot, long amount) => lot.Packs is null ? 0 : (int)amount;
}
