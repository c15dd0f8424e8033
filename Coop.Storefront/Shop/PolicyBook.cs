using Coop.Storefront.Layout;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Shop;

/// <summary>Fills the policy texts with the seller's own data.</summary>
public static class PolicyBook
{
    /// <summary>The policy whose address ends in this name in the visit's language, or null.</summary>
    /// <param name="visit">The page's own facts; its path is replaced by the policy's.</param>
    /// <param name="name">The last segment of the address: <c>giao-hang</c>, <c>delivery</c>.</param>
    /// <param name="inForceSince">Since when this version holds.</param>
    public static TextPage? Find(Visit visit, string name, DateOnly? inForceSince)
    {
        var address = visit.To(Paths.Policy.Of(name));
        return PolicyTexts.All.FirstOrDefault(p => visit.To(p.Path) == address) is { } policy
            ? Page(visit with { Path = policy.Path }, policy, inForceSince)
            : null;
    }

    private static TextPage Page(Visit visit, PolicyText policy, DateOnly? inForceSince)
    {
        string[] seller = [visit.Seller.LegalName, Show.Phone(visit.Seller.Phone), visit.Seller.Email];
        return new TextPage(
            visit,
            visit.Say(policy.Title),
            visit.Say(policy.Lead, seller),
            [
                .. policy.Sections.Select(s => new TextSection(
                    visit.Say(s.Heading),
                    [visit.Say(s.Text, seller)],
                    [.. s.Steps.Select(step => visit.Say(step, seller))])),
            ],
            inForceSince);
    }
}
