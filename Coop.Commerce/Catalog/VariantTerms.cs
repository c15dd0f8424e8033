using System.Text.Json.Serialization;
using Coop.Commerce.Identifiers;

namespace Coop.Commerce.Catalog;

/// <summary>On what terms a pack size is sold. What is null does not bind.</summary>
/// <param name="CartonUnits">Packs in one carton.</param>
/// <param name="ComparePrice">A price to compare with, whole đồng; shown struck out while
/// higher.</param>
/// <param name="MaxPerOrder">Most packs in one order.</param>
/// <param name="From">First local day it is sold.</param>
/// <param name="Until">Last local day it is sold.</param>
/// <param name="PreOrder">A coming harvest that may be ordered already.</param>
/// <param name="VatKind">One of <see cref="Rules.VatKinds"/>; null: the percentage of the pack holds.</param>
/// <param name="Parts">What lies in a gift box; null for a plain pack.</param>
public sealed record VariantTerms(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? CartonUnits = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? ComparePrice = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? MaxPerOrder = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? From = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Until = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PreOrder? PreOrder = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? VatKind = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    IReadOnlyList<BundlePart>? Parts = null)
{
    /// <summary>No terms at all.</summary>
    public static readonly VariantTerms None = new();

    /// <summary>Whether it is sold on a day, its first and last day included.</summary>
    public bool SoldOn(DateOnly day) =>
        (From is not { } first || first <= day) && (Until is not { } last || day <= last);

    /// <summary>The harvest that is ordered on a day; null when packs come from the shelf.</summary>
    public PreOrder? PromisedOn(DateOnly day) => PreOrder is { } p && day < p.ShipsFrom ? p : null;

    /// <summary>Whether both say the same, parts included.</summary>
    public bool Same(VariantTerms other) =>
        this with { Parts = null } == other with { Parts = null }
        && (Parts ?? []).SequenceEqual(other.Parts ?? []);
}

/// <summary>
/// A coming harvest that may be ordered before it is picked. Until <paramref name="ShipsFrom"/> an order
/// takes nothing from the shelf but counts against <paramref name="Limit"/>; from that day on the pack is
/// sold from the shelf.
/// </summary>
/// <param name="Harvest">The co-op's own short word for the harvest, for example <c>xuan-2027</c>.</param>
/// <param name="ShipsFrom">First local day on which packs leave.</param>
/// <param name="Limit">Most packs promised of this harvest, over all orders.</param>
public sealed record PreOrder(string Harvest, DateOnly ShipsFrom, int Limit);

/// <summary>
/// So many of one pack size in a gift box, as that pack was when the box was put together. The price is what
/// the price of the box is split by, for the tax.
/// </summary>
/// <param name="Quantity">Packs in one box, 1 or more.</param>
/// <param name="NetGrams">Of one pack.</param>
/// <param name="Price">Of one pack, whole đồng.</param>
public sealed record BundlePart(
    Sku Sku, int Quantity, ProductId Product, ProductSlug Slug, Translated Name, string? Gtin, long NetGrams,
    long Price, int VatPercent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? VatKind = null);
