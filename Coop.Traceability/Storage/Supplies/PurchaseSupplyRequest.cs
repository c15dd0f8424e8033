using Coop.Traceability.People;
using Coop.Traceability.Supplies;

namespace Coop.Traceability.Storage.Supplies;

/// <summary>Enters a purchase of an input.</summary>
/// <param name="Code">Its code in the co-op; null: one is minted, for example <c>VT-7K4Q9</c>.</param>
/// <param name="Kind">pesticide, fertiliser or other.</param>
/// <param name="TradeName">As on the label.</param>
/// <param name="Content">Active ingredient of a pesticide, formula of a fertiliser.</param>
/// <param name="Batch">The maker's batch.</param>
/// <param name="Expiry">Last day of use.</param>
/// <param name="Business">Shop or firm that sold it; null when a person did.</param>
/// <param name="Person">Person who sold it, kept in the vault; null when a business did.</param>
/// <param name="Quantity">Whole smallest units.</param>
/// <param name="Unit">ml, g or piece.</param>
/// <param name="Price">Whole đồng for all of it.</param>
/// <param name="BoughtOn">The local day.</param>
/// <param name="Evidence">SHA-256 of pictures and papers.</param>
public sealed record PurchaseSupplyRequest(
    string? Code, string Kind, string TradeName, string? Content, string? Registrant, string? Batch,
    DateOnly? Expiry, string? Business, PersonDetails? Person, long Quantity, string Unit, long Price,
    DateOnly BoughtOn, IReadOnlyList<string> Evidence);

/// <summary>The purchase is in the book.</summary>
public sealed record SupplyPurchased(SupplyId Id, string Code, long OnHand, string Unit);
