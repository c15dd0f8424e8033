using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Recalls;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Office.Recalls;

/// <summary>The four lists of a recall as parts of a page; they print as they stand.</summary>
internal static class ScopeParts
{
    public static IEnumerable<Part> Of(Desk desk, RecallScope scope)
    {
        var none = desk.Say(OfficeRecallsTexts.Nothing);
        yield return new Part.Heading(desk.Say(OfficeRecallsTexts.Units));
        yield return new Part.Facts(Units(desk.Language, scope.Scope.Units));
        yield return Head(desk, OfficeRecallsTexts.Shipped, scope.Shipped.Count);
        yield return new Part.Rows([.. scope.Shipped.Select(o => new Row(
            string.Join(" · ",
                new[] { o.Order, o.Buyer, o.Phone is { } p ? Show.Phone(p) : null }.OfType<string>()),
            string.Join(" · ", new[] { o.Address, string.Join(", ", o.Lots) }.OfType<string>()),
            desk.To(OfficePaths.Order, o.Order), Packs(desk, o.Units), Tone.Stop))], none);
        yield return Head(desk, OfficeRecallsTexts.Bulk, scope.Delivered.Count);
        yield return new Part.Rows([.. scope.Delivered.Select(d => new Row(
            string.Join(" · ", new[] { d.Delivery, d.Receiver, d.Phone is { } p ? Show.Phone(p) : null }
                .OfType<string>()),
            string.Join(" · ", new[] { d.Address, string.Join(", ", d.Lots) }.OfType<string>()),
            TracePage.To(desk, d.Delivery), Show.Weight(d.Grams, desk.Language), Tone.Stop))], none);
        yield return Head(desk, OfficeRecallsTexts.Stoppable, scope.StillStoppable.Count);
        yield return new Part.Rows([.. scope.StillStoppable.Select(o => new Row(
            string.Join(" · ", new[] { o.Order, o.Buyer }.OfType<string>()),
            OfficeSellingTexts.Word(o.State, desk.Language), desk.To(OfficePaths.Order, o.Order),
            Packs(desk, o.Units), Tone.Care))], none);
        yield return Head(desk, OfficeRecallsTexts.Stock, scope.StockOnHand.Count);
        yield return new Part.Rows([.. scope.StockOnHand.Select(s => new Row(
            $"{s.Place} · {s.Lot}", $"{s.Sku} · {Packs(desk, s.Units)}", null,
            desk.Say(s.Held ? OfficeRecallsTexts.Held : OfficeRecallsTexts.Free),
            s.Held ? Tone.Good : Tone.Care))], none);
        yield return Head(desk, OfficeRecallsTexts.Upstream, scope.Upstream.Count);
        yield return new Part.Rows([.. scope.Upstream.Select(u => new Row(
            $"{u.Plot} · {u.Member}", string.Join(", ", u.Lots.Concat(u.Purchases)),
            TracePage.To(desk, u.Plot)))], none);
        yield return Head(desk, OfficeRecallsTexts.Lots, scope.Scope.Lots.Count);
        yield return new Part.Rows([.. scope.Scope.Lots.Select(l => new Row(
            l.Code, TeaWords.Of(l.Kind, desk.Language), TracePage.To(desk, l.Code),
            desk.Say(l.Held ? OfficeRecallsTexts.Held : OfficeRecallsTexts.Free),
            l.Held ? Tone.Stop : Tone.Care))], none);
    }

    /// <summary>Where the packs are, for page and paper.</summary>
    public static IReadOnlyList<(string Name, string Value)> Units(Language language, ScopeUnits units)
    {
        (Phrase Name, int Count)[] all =
        [
            (OfficeRecallsTexts.Made, units.Made), (OfficeRecallsTexts.OpenedPacks, units.Opened),
            (OfficeRecallsTexts.Sold, units.Sold), (OfficeRecallsTexts.InTransit, units.InTransit),
            (OfficeRecallsTexts.InStock, units.InStock), (OfficeRecallsTexts.Returned, units.Returned),
            (OfficeRecallsTexts.Destroyed, units.Destroyed),
            (OfficeRecallsTexts.Unaccounted, units.Unaccounted),
        ];
        return [.. all.Select(a => (a.Name.In(language), Show.Count(a.Count, language)))];
    }

    private static Part.Heading Head(Desk desk, Phrase name, int count) =>
        new(desk.Say(name, Numerals.Of(count)));

    private static string Packs(Desk desk, int units) =>
        desk.Say(OfficeRecallsTexts.Packs, Show.Count(units, desk.Language));
}
