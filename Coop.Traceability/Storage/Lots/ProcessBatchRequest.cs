using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Makes tea of leaf, or tea of tea (sorting, blending, roasting again): one run (mẻ).</summary>
/// <param name="TeaType">green, black or white.</param>
/// <param name="Inputs">Lots and how much of each goes in.</param>
/// <param name="Outputs">Grades and how much of each comes out; the rest is loss.</param>
/// <param name="StartedAt">When the run began.</param>
/// <param name="FinishedAt">When it ended, not before it began.</param>
/// <param name="OperatorCode">Member code of who ran it.</param>
public sealed record ProcessBatchRequest(
    string TeaType, IReadOnlyList<BatchInput> Inputs, IReadOnlyList<BatchOutput> Outputs,
    DateTimeOffset StartedAt, DateTimeOffset FinishedAt, string OperatorCode);

/// <summary>What goes into a run.</summary>
public sealed record BatchInput(LotCode Lot, long Grams);

/// <summary>What comes out of a run.</summary>
/// <param name="Grade">Tea grade: lower-case words with dashes, for example <c>moc-cau</c>.</param>
/// <param name="Grams">Whole grams, more than 0.</param>
public sealed record BatchOutput(string Grade, long Grams);

/// <summary>The run is on record.</summary>
/// <param name="Batch">Its code.</param>
/// <param name="Outputs">One new lot for each grade, in the order asked.</param>
/// <param name="YieldPercent">Tea out of the fresh leaf it came from, all runs before it included, one
/// decimal.</param>
/// <param name="WithinBand">False: the lots cannot be packed until the yield is explained.</param>
public sealed record BatchProcessed(
    string Batch, IReadOnlyList<ProducedLot> Outputs, decimal YieldPercent, bool WithinBand);

/// <summary>A lot that came out of a run.</summary>
public sealed record ProducedLot(LotCode Lot, string Grade, long Grams);
