using Coop.Commerce.Identifiers;
using Coop.Traceability.Decisions;

namespace Coop.Commerce.Catalog;

/// <summary>Parses on what terms a pack size is sold, once, at the door.</summary>
internal static class ReadTerms
{
    /// <summary>The terms; null when nothing binds; the first fault otherwise.</summary>
    public static Outcome<VariantTerms?> Of(TermsDetails? given, PackBook packs)
    {
        if (given is null)
        {
            return (VariantTerms?)null;
        }

        var parts = new List<BundlePart>();
        foreach (var group in (given.Parts ?? []).GroupBy(p => (p.Sku ?? "").Trim().ToUpperInvariant()))
        {
            if (group.Any(p => p.Quantity is <= 0 or > VariantRules.MaxParts))
            {
                return new ProductRefusal.Malformed("terms.parts", group.Key);
            }

            if (!Sku.TryParse(group.Key, out var sku)
                || packs.Known.GetValueOrDefault(sku.Value) is not { } pack)
            {
                return new ProductRefusal.PartUnknown(group.Key);
            }

            parts.Add(pack with { Quantity = group.Sum(p => p.Quantity) });
        }

        var pre = given.PreOrder is { } p ? p with { Harvest = (p.Harvest ?? "").Trim() } : null;
        var terms = new VariantTerms(
            given.CartonUnits, given.ComparePrice, given.MaxPerOrder, given.From, given.Until, pre,
            string.IsNullOrWhiteSpace(given.VatKind) ? null : given.VatKind,
            parts.Count > 0 ? parts : null);
        return terms == VariantTerms.None ? (VariantTerms?)null : terms;
    }
}
