using Coop.Traceability.Storage;

namespace Coop.Commerce.Storage.Orders;

/// <summary>Which order a code stands for; the key is the code.</summary>
/// <param name="Order">Key of the order's stream.</param>
/// <param name="Payment">Key of the stream of its money.</param>
/// <param name="PhoneHash">Keyed hash of the buyer's phone, to show him his order.</param>
public sealed record OrderEntry(string Id, string Order, string Payment, string PhoneHash) : IClaim;

/// <summary>Packs set aside and not yet paid; gone when the order is paid, confirmed or closed.</summary>
/// <param name="Id">Key of the order's stream.</param>
/// <param name="PhoneHash">Keyed hash of the buyer's phone.</param>
/// <param name="AddressHash">Keyed hash of where the goods go; null when they are fetched.</param>
public sealed record UnpaidUnits(string Id, string PhoneHash, string? AddressHash, int Units);

/// <summary>Whose open packs are counted: hashes of the vault, no person.</summary>
internal sealed record BuyerHashes(string Phone, string? Address);
