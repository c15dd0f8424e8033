using Coop.Traceability.Amounts;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Moments;
using Coop.Traceability.Seals;

namespace Coop.Traceability.Lots;

/// <summary>
/// Fills packs of one product from tea. The grams leave the tea; the pieces are the shop's from here on.
/// </summary>
/// <param name="Lot">Fresh key of the packs' stream.</param>
/// <param name="Code">Fresh code, printed on every pack.</param>
/// <param name="SourceCode">Named in refusals.</param>
/// <param name="Key">What serials are unique within: GTIN-14, else the product's slug.</param>
/// <param name="Serials">One a pack, in the order of the labels.</param>
/// <param name="Now">The recorder's clock.</param>
public sealed record PackLot(
    LotId Lot, LotCode Code, LotCode SourceCode, string Sku, Gtin? Gtin, string Key, long NetGrams, int Units,
    DateOnly PackedOn, DateOnly BestBefore, IReadOnlyList<SerialNumber> Serials, DateTimeOffset Now)
{
    /// <summary>Most packs of one run.</summary>
    public const int MostUnits = 100_000;

    /// <summary>Ten kilograms: heavier than any pack for consumers.</summary>
    public const long MostNetGrams = 10_000;

    /// <returns>The first fact of the packs' stream; <see cref="FillingOf"/> gives the one of the
    /// tea.</returns>
    public static Decision<LotEvent> Decide(Lot? source, PackLot command)
    {
        if (source is null)
        {
            return new LotRefusal.NotFound(command.SourceCode.Value);
        }

        if ((Shape(command) ?? Source(source, command)) is { } fault)
        {
            return fault;
        }

        var net = Weight.FromGrams(command.NetGrams);
        var weight = Weight.FromGrams(command.NetGrams * command.Units);
        return new LotEvent.Packed(
            command.Lot, command.Code, LotId.Parse(source.Id),
            new PackedGoods(command.Sku, command.Gtin, command.Key, net), command.Units,
            weight, command.BestBefore,
            new SerialRun(command.Units, MerkleTree.Root(command.Serials.Select(s => s.Value))),
            source.Tea!.Value, source.Grade, source.Picked, source.Losses, source.Isolated,
            FieldTime.Of(command.PackedOn), source.FreshShare(weight));
    }

    /// <summary>The fact for the stream of the tea.</summary>
    public static LotEvent.Filled FillingOf(LotEvent.Packed e) =>
        new(e.Lot, e.Weight, e.At, e.Fresh);

    private static Refusal? Shape(PackLot command) => command switch
    {
        { Units: <= 0 or > MostUnits } => new PackRefusal.UnitsInvalid(command.Units, MostUnits),
        { NetGrams: <= 0 or > MostNetGrams } =>
            new PackRefusal.NetWeightInvalid(command.NetGrams, MostNetGrams),
        _ when !Slug.Fits(command.Key) || string.IsNullOrWhiteSpace(command.Sku) =>
            new PackRefusal.ProductInvalid(command.Sku ?? ""),
        _ when FieldTime.Of(command.PackedOn).IsAheadOf(command.Now) =>
            new PackRefusal.Ahead(command.PackedOn, command.Now),
        _ when command.BestBefore <= command.PackedOn =>
            new PackRefusal.BestBeforeInvalid(command.PackedOn, command.BestBefore),
        _ when command.Serials.Distinct().Count() != command.Units
            || command.Serials.Count != command.Units =>
            new PackRefusal.SerialsInvalid(command.Units, command.Serials.Count),
        _ => null,
    };

    private static Refusal? Source(Lot source, PackLot command) => source switch
    {
        { Kind: not LotKind.Tea } =>
            new LotRefusal.WrongKind(
                source.Code.Value, source.Kind == LotKind.Leaf ? "leaf" : "packs", "tea"),
        _ when LotRefusal.IsHeld.Of(source) is { } held => held,
        _ when !source.IsPublishable() =>
            new LotRefusal.NotPublishable(source.Code.Value, source.Unexplained.Count),
        _ when source.On > command.PackedOn =>
            new PackRefusal.BeforeTea(source.Code.Value, source.On, command.PackedOn),
        _ when command.NetGrams * command.Units > source.OnHand.Grams =>
            new LotRefusal.NotEnough(
                source.Code.Value, command.NetGrams * command.Units, source.OnHand.Grams),
        _ => null,
    };
}
