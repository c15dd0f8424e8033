using Coop.Traceability.Identifiers;

namespace Coop.Traceability.Storage.Lots;

/// <summary>Notes on a lot of packs that some of them left with an order.</summary>
/// <param name="Lot">The lot of packs.</param>
/// <param name="Order">The order's code.</param>
/// <param name="Units">How many.</param>
/// <param name="Serials">Which: as many as units. Empty: the first ones of the lot that have not
/// left.</param>
public sealed record ShipUnitsRequest(
    LotCode Lot, string Order, int Units, IReadOnlyList<SerialNumber> Serials);

/// <summary>The packs have left.</summary>
/// <param name="Serials">The packs that left, as given or as picked.</param>
public sealed record UnitsShipped(LotCode Lot, string Order, int Units, IReadOnlyList<SerialNumber> Serials);
