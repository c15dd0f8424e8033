using Coop.Commerce.Identifiers;
using Coop.Traceability.Decisions;
using Coop.Traceability.Identifiers;

namespace Coop.Commerce.Catalog;

/// <summary>Parses what a person gave about a product, once, at the door.</summary>
internal static class ReadVariants
{
    private static readonly string[] TeaTypes = ["green", "black", "white"];

    public static Outcome<IReadOnlyList<Variant>> Of(
        IReadOnlyList<VariantDetails> details, PackBook packs)
    {
        var variants = new List<Variant>();
        foreach (var given in details)
        {
            if (!Sku.TryParse(given.Sku, out var sku))
            {
                return new ProductRefusal.Malformed("sku", given.Sku ?? "");
            }

            string? gtin = null;
            if (!string.IsNullOrWhiteSpace(given.Gtin))
            {
                if (!Gtin.TryParse(given.Gtin, out var number) || number.IsRestricted)
                {
                    return new ProductRefusal.GtinNotUsable(given.Gtin);
                }

                gtin = number.Value;
            }

            switch (ReadTerms.Of(given.Terms, packs))
            {
                case Outcome<VariantTerms?>.Refused no:
                    return no.Reason;
                case Outcome<VariantTerms?>.Done { Value: var terms }:
                    variants.Add(new Variant(
                        sku, gtin, terms?.Parts?.Sum(p => p.NetGrams * p.Quantity) ?? given.NetGrams,
                        given.Price, given.VatPercent, terms));
                    break;
                default:
                    throw new InvalidOperationException("An outcome is done or refused.");
            }
        }

        return variants;
    }

    /// <summary>What is said about a product; the first fault otherwise.</summary>
    public static Outcome<ProductDetails> Details(ProductDetails given)
    {
        var (name, story) = (Trim(given.Name), Trim(given.Story));
        return given switch
        {
            _ when name.Vi.Length is 0 or > 120 || name.En.Length > 120 => Malformed("name", name.Vi),
            _ when story.Vi.Length > 8_000 || story.En.Length > 8_000 => Malformed("story", ""),
            _ when given.Brewing.Vi.Length > 4_000 || given.Brewing.En.Length > 4_000 =>
                Malformed("brewing", ""),
            { TeaType: { } tea } when !TeaTypes.Contains(tea) => Malformed("teaType", tea),
            { Category: { } shelf } when !Categories.All.Contains(shelf) => Malformed("category", shelf),
            { Ocop.Stars: < 3 or > 5 } => Malformed("ocopStars", ""),
            { Ocop.Decision.Length: 0 } => Malformed("ocopDecision", ""),
            { Drawing.Length: 0 or > 60 } => Malformed("drawing", given.Drawing),
            _ => given with { Name = name, Story = story, Brewing = Trim(given.Brewing) },
        };
    }

    /// <summary>The recognition, when stars are claimed.</summary>
    public static OcopMark? Ocop(int? stars, string? decision, DateOnly? expiresOn) =>
        stars is { } count ? new OcopMark(count, decision?.Trim() ?? "", expiresOn ?? DateOnly.MinValue)
            : null;

    private static ProductRefusal.Malformed Malformed(string field, string value) => new(field, value);

    private static Translated Trim(Translated text) =>
        new(text.Vi.Trim().Normalize(), text.En.Trim().Normalize());
}
