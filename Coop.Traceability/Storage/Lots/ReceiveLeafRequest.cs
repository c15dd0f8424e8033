using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Weighs fresh leaf in at the workshop.</summary>
/// <param name="PlotCode">The plot it was picked on.</param>
/// <param name="PickedOn">The local day of picking, not after the day of receipt.</param>
/// <param name="ReceivedAt">When it was weighed.</param>
/// <param name="Grams">Fresh weight in whole grams.</param>
/// <param name="Grade">Plucking grade: 1-tom, 1-tom-1-la, 1-tom-2-la, 2-la, cay-di-san.</param>
/// <param name="Line">vietgap or conventional.</param>
public sealed record ReceiveLeafRequest(
    string PlotCode, DateOnly PickedOn, DateTimeOffset ReceivedAt, long Grams, string Grade, string Line)
{
    /// <summary>Kept apart although the day was clear: it failed when it was looked at.</summary>
    public bool Isolate { get; init; }
}

/// <summary>The leaf is a lot.</summary>
public sealed record LeafReceived(LotId Id, LotCode Lot, long Grams);
