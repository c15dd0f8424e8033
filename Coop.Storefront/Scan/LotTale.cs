using Coop.Commerce.Catalog;
using Coop.Commerce.Settings;
using Coop.Storefront.Drawings;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;

namespace Coop.Storefront.Scan;

/// <summary>
/// A packed lot with its story and the product it is sold as: what scan and lot pages are made of.
/// </summary>
/// <param name="Story">A story of packs; <see cref="LotStory.Packs"/> is set.</param>
internal sealed record LotTale(LotStory Story, ProductView Product)
{
    public StoryPacks Packs => Story.Packs!;

    /// <summary>Whether the lot lost its claim after it had been packed and printed.</summary>
    public bool LostItsClaim => !Story.Claim.Kept
        && (Story.Timeline.Any(s => s.Kind == Steps.ClaimLost) || Withdrawn is not null);

    /// <summary>The reason when the body withdrew the certificate after packing, else null.</summary>
    private StoryClaimLoss? Withdrawn => Story.Claim.Losses
        .FirstOrDefault(l => l.Why is "certificate-suspended" or "certificate-revoked");

    /// <summary>Why a claim was lost, for the verdict; empty when none was.</summary>
    public string Reason(Language language) => (LostItsClaim, Withdrawn) switch
    {
        (true, { } loss) => StageTexts.CertificateStopped.In(
            language, loss.Certificate ?? "", TeaWords.Of(loss.Why, language)),
        (true, _) => StageTexts.ClaimLostText.In(language),
        _ => "",
    };

    /// <summary>Buying the same pack again; null when there is none left or it is withdrawn.</summary>
    public BuyAgain? Buy() =>
        Product.Listed
            && Product.Variants.FirstOrDefault(v => v.Sku == Packs.Sku) is { Available: > 0 } variant
            ? new BuyAgain(variant.Sku, variant.Price, variant.NetGrams, variant.Available)
            : null;

    /// <summary>What both pages show.</summary>
    public LotFacts Facts(CoopSettings settings, string place, DateOnly today, Language language)
    {
        var days = Story.Plots.SelectMany(p => p.PickedOn).DefaultIfEmpty(Story.On).ToList();
        return new LotFacts(
            Product.Name.In(language.Tag()), Product.Slug, TeaLooks.Of(Product.Drawing), Story.Code.Value,
            Packs.NetGrams, days.Min(), days.Max(), Packs.PackedOn, Packs.BestBefore,
            new Growers(
                Story.Households.Count, [.. Story.Households.Select(h => h.Name).OfType<string>()]),
            string.Join(", ", Story.Households.Select(h => h.Hamlet).Distinct()),
            Claims(today, language),
            StageTelling.Of(Story, language),
            new GrowingPlace(
                place, null, Story.Plots.Count, Story.Plots.Sum(p => p.AreaM2),
                [.. Story.Plots.Select(p => p.Name).OfType<string>().Distinct()]),
            [],
            Story.Facts.Count == 0 ? null
                : new BookProof(Story.Facts.Count, Story.Facts[^1].Hash, null, null),
            settings.Legal.Name, settings.Legal.Address);
    }

    private List<PackClaim> Claims(DateOnly today, Language language)
    {
        var claims = new List<PackClaim>();
        if (Story.Claim.Kept)
        {
            var note = Story.Plots.Count == 1
                ? StageTexts.VietGapHoldsOne.In(language)
                : StageTexts.VietGapHolds.In(language, Show.Count(Story.Plots.Count, language));
            claims.AddRange(Story.Claim.Certificates.Select(c => new PackClaim(
                "VietGAP", c.Number, $"{c.Standard}, {c.Body}. {note}", c.ExpiresOn, 0, Lost: false)));
        }
        else if (LostItsClaim)
        {
            claims.Add(new(
                "VietGAP", Withdrawn?.Certificate ?? "",
                Withdrawn is null ? StageTexts.VietGapLost.In(language) : Reason(language), null, 0,
                Lost: true));
        }

        claims.AddRange(Story.Claim.Organic.Select(c => new PackClaim(
            StageTexts.Organic.In(language), c.Number, $"{c.Standard}, {c.Body}.", c.ExpiresOn, 0,
            Lost: false)));

        if (Product.Ocop is { } ocop && ocop.HoldsOn(today))
        {
            var stars = Show.Count(ocop.Stars, language);
            claims.Add(new(
                "OCOP", ocop.Decision, StageTexts.Ocop.In(language, stars), ocop.ExpiresOn, ocop.Stars,
                Lost: false));
        }

        return claims;
    }
}
