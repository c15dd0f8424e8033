using Coop.Commerce.Catalog;
using Coop.Commerce.Orders;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Shop;

/// <summary>On what terms a pack is sold, in short sentences beside its price.</summary>
internal static class SaleNotes
{
    /// <summary>What lies in a box, the harvest it waits for, its season, its most.</summary>
    public static IReadOnlyList<string> Of(VariantView variant, Language language)
    {
        var notes = new List<string>();
        if (variant.Parts.Count > 0)
        {
            notes.Add(Contents(
                variant.Parts.Select(p => (p.Quantity, p.Name, p.NetGrams)), language));
        }

        if (variant.Promise is { } harvest)
        {
            notes.Add(SaleTexts.PreOrder.In(language, Show.Date(harvest.ShipsFrom, language)));
        }

        var terms = variant.Terms;
        if (!variant.InSeason && terms.From is { } from && terms.Until is { } until)
        {
            notes.Add(SaleTexts.Season.In(language, Show.Date(from, language), Show.Date(until, language)));
        }
        else if (!variant.InSeason && terms.From is { } begin)
        {
            notes.Add(SaleTexts.SoldFrom.In(language, Show.Date(begin, language)));
        }
        else if (terms.Until is { } end)
        {
            notes.Add(SaleTexts.SoldUntil.In(language, Show.Date(end, language)));
        }

        if (terms.MaxPerOrder is { } most)
        {
            notes.Add(SaleTexts.Most.In(language, Show.Count(most, language)));
        }

        return notes;
    }

    /// <summary>What a line of an order has in it and waits for.</summary>
    public static IReadOnlyList<string> Of(OrderLineView line, Language language)
    {
        var notes = new List<string>();
        if (line.Parts.Count > 0)
        {
            notes.Add(Contents(line.Parts.Select(p => (p.Quantity, p.Name, p.NetGrams)), language));
        }

        if (line.Promise is { } harvest)
        {
            notes.Add(SaleTexts.PreOrder.In(language, Show.Date(harvest.ShipsFrom, language)));
        }

        notes.AddRange(line.Discounts.Select(d =>
            SaleTexts.Discount.In(language, d.Code, Show.Money(d.Amount, language))));
        return notes;
    }

    private static string Contents(
        IEnumerable<(int Quantity, Translated Name, long NetGrams)> parts, Language language) =>
        SaleTexts.Contents.In(language, string.Join(", ", parts.Select(p =>
            $"{Show.Count(p.Quantity, language)} × {p.Name.In(language.Tag())} "
            + Show.Weight(p.NetGrams, language))));
}
