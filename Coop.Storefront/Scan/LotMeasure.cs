using Coop.Commerce.Catalog;
using Coop.Commerce.Settings;
using Coop.Commerce.Storage.Catalog;
using Coop.Commerce.Storage.Settings;
using Coop.Storefront.Shop;
using Coop.Traceability.Certificates;
using Coop.Traceability.Lots;
using Coop.Traceability.Moments;
using Coop.Traceability.Rules;
using Coop.Traceability.Storage.Certificates;
using Marten;

namespace Coop.Storefront.Scan;

/// <summary>
/// Measures how complete what is told of a lot of packs is, by the rule of its packing day. A standard
/// applies when the claim stands on a certificate, or when a declared one is in force.
/// </summary>
internal static class LotMeasure
{
    /// <summary>For the office: looks everything up.</summary>
    /// <param name="story">A story of packs.</param>
    /// <param name="now">The instant of asking.</param>
    public static async Task<Completeness> OfAsync(
        IQuerySession session, LotStory story, DateTimeOffset now, CancellationToken stop)
    {
        var today = FieldTime.DayOf(now);
        var product = await session.ProductBySkuAsync(story.Packs!.Sku, today, stop);
        var settings = await session.CoopSettingsAsync(stop);
        return Of(story, product, settings, await session.CertificatesAsync(stop), today);
    }

    /// <summary>Why the public page of a lot cannot be shown; null when it can.</summary>
    public static async Task<RuleRefusal?> WhyHiddenAsync(ShopDesk desk, LotTale tale)
    {
        IReadOnlyList<Certificate> certificates = tale.Story.Claim.Certificates.Count > 0
            ? []
            : await desk.Session.CertificatesAsync(desk.Stop);
        var meter = Of(tale.Story, tale.Product, desk.Settings, certificates, desk.Today);
        return meter.IsComplete ? null : Refusal(tale.Story.Code.Value, meter);
    }

    /// <summary>The refusal that names what is missing.</summary>
    public static RuleRefusal Refusal(string lot, Completeness meter) =>
        new RuleRefusal.Incomplete(lot, meter.Rule.Document, meter.Missing);

    private static Completeness Of(
        LotStory story, ProductView? product, CoopSettings settings, IReadOnlyList<Certificate> certificates,
        DateOnly today)
    {
        var own = certificates
            .Where(c => c.Scheme == Schemes.Standard && c.StandsOn(today))
            .Where(c => c.Scope().Products.Count == 0 || c.Product(product?.Slug ?? "") is not null)
            .Select(c => c.Number);
        return Completeness.Of(new TellingFacts(
            story.Packs!.PackedOn, product?.Name.Vi, product?.Drawing, settings.Legal.Name,
            settings.Legal.Address, story.Plots.Count > 0 ? settings.Legal.Address : null,
            story.Timeline.Count, story.Code.Value, story.Packs.BestBefore,
            [.. story.Claim.Certificates.Select(c => c.Standard), .. own]));
    }
}
