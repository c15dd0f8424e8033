using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;

namespace Coop.Traceability.Lots;

/// <summary>
/// Opens packs: what was in them is a lot of tea again and can be packed anew. Their serials become void.
/// </summary>
/// <param name="Batch">Fresh key of the run's stream.</param>
/// <param name="Into">Fresh key of the tea's stream.</param>
/// <param name="LotCode">Named in refusals.</param>
/// <param name="Grams">What was found in them, at most what was filled in; null: all of it.</param>
/// <param name="Source">The tea they were filled from; asked only for packs of before their fresh leaf was
/// kept.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record UnpackLot(
    BatchId Batch, LotCode Code, LotId Into, LotCode LotCode, int Units, long? Grams, Lot? Source,
    DateTimeOffset At, MemberId Operator, DateTimeOffset Now)
{
    public static Decision<BatchEvent> Decide(Lot? lot, UnpackLot command)
    {
        if (lot is null)
        {
            return new LotRefusal.NotFound(command.LotCode.Value);
        }

        if (lot.Packs is not { } packs)
        {
            return new LotRefusal.WrongKind(command.LotCode.Value, lot.Kind.Word(), "packs");
        }

        if (Fault(lot, packs, command) is { } fault)
        {
            return fault;
        }

        var filled = packs.Goods.Net.Grams * command.Units;
        var found = command.Grams ?? filled;
        var fresh = Weight.FromGrams(Fresh(lot, packs, command));
        return found > filled
            ? new BatchRefusal.MoreOutThanIn(found, filled)
            : new BatchEvent.Reworked(
                command.Batch, command.Code, ReworkKind.Unpack, lot.Tea,
                [new BatchEvent.Input(LotId.Parse(lot.Id), Weight.FromGrams(filled), fresh)],
                [new BatchEvent.Output(command.Into, lot.Grade, Weight.FromGrams(found))],
                Weight.FromGrams(filled - found), fresh, command.Operator, FieldTime.Of(command.At));
    }

    /// <summary>The fact for the stream of the packs.</summary>
    public static LotEvent.Unpacked OpeningOf(BatchEvent.Reworked e, int units) =>
        new(e.Batch, units, e.Inputs[0].Weight, e.Fresh, e.At);

    private static Refusal? Fault(Lot lot, PackRun packs, UnpackLot command) => command switch
    {
        { Units: <= 0 or > PackLot.MostUnits } =>
            new PackRefusal.UnitsInvalid(command.Units, PackLot.MostUnits),
        { Grams: <= 0 or > ProcessBatch.MostGrams } =>
            new BatchRefusal.WeightInvalid(command.Grams.Value, ProcessBatch.MostGrams),
        _ when LotRefusal.IsHeld.Of(lot) is { } held => held,
        _ when command.Units > packs.Left() =>
            new LotRefusal.NotEnoughUnits(lot.Code.Value, command.Units, packs.Left()),
        _ when FieldTime.Of(command.At).IsAheadOf(command.Now) =>
            new BatchRefusal.Ahead(command.At, command.Now),
        _ when lot.On > FieldTime.DayOf(command.At) =>
            new BatchRefusal.BeforeInput(lot.Code.Value, lot.On, FieldTime.DayOf(command.At)),
        _ => null,
    };

    /// <summary>By packs opened so far, so that all packs together give back exactly what they stand
    /// for.</summary>
    private static long Fresh(Lot lot, PackRun packs, UnpackLot command)
    {
        var whole = lot.Fresh.Grams > 0 || command.Source is not { Weight.Grams: > 0 } tea
            ? lot.Fresh.Grams
            : (long)((Int128)tea.Fresh.Grams * lot.Weight.Grams / tea.Weight.Grams);
        long Upto(int units) => (long)((Int128)whole * units / packs.Units);
        return Upto(packs.Unpacked + command.Units) - Upto(packs.Unpacked);
    }
}
