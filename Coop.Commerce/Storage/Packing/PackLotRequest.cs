using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Storage.Packing;

/// <summary>Packs tea of a lot into units of a variant; the units are on sale at once.</summary>
/// <param name="Lot">The tea lot that is packed.</param>
/// <param name="Units">1 to 100,000.</param>
public sealed record PackLotRequest(LotCode Lot, string Sku, int Units, DateOnly PackedOn,
    DateOnly BestBefore);

/// <summary>What came of <see cref="PackLotRequest"/>.</summary>
/// <param name="Lot">The new lot of packs, printed on every one of them.</param>
public sealed record LotPacked(LotCode Lot, string? Gtin, string ProductSlug, int Units);
