using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Takes a lot apart, puts lots of one kind together, or grades one anew.</summary>
/// <param name="Kind">split, merge or regrade.</param>
/// <param name="Inputs">Lots and how much of each.</param>
/// <param name="Outputs">What comes of them; an empty grade is the grade of the first lot. The rest is
/// loss.</param>
/// <param name="At">When it was done.</param>
/// <param name="OperatorCode">Member code of who did it.</param>
public sealed record ReworkLotsRequest(
    string Kind, IReadOnlyList<BatchInput> Inputs, IReadOnlyList<BatchOutput> Outputs, DateTimeOffset At,
    string OperatorCode);

/// <summary>It is on record.</summary>
/// <param name="Batch">Code of the run.</param>
/// <param name="Outputs">One new lot each, in the order asked.</param>
public sealed record LotsReworked(string Batch, IReadOnlyList<ProducedLot> Outputs, long LossGrams);

/// <summary>Opens packs, so that the tea in them can be packed anew.</summary>
/// <param name="Units">How many.</param>
/// <param name="Grams">What was found in them; null: all that was filled in.</param>
/// <param name="Serials">Which: as many as units. Empty: the last ones of the lot that are there.</param>
/// <param name="OperatorCode">Member code of who did it.</param>
public sealed record UnpackRequest(
    LotCode Lot, int Units, long? Grams, IReadOnlyList<SerialNumber> Serials, DateTimeOffset At,
    string OperatorCode);

/// <summary>The packs are open.</summary>
/// <param name="Tea">The lot of tea that came out.</param>
/// <param name="Goods">What they had been.</param>
/// <param name="Serials">The serials that are void now.</param>
public sealed record PacksOpened(
    string Batch, LotCode Tea, long Grams, int Units, Coop.Traceability.Lots.PackedGoods Goods,
    IReadOnlyList<SerialNumber> Serials);
