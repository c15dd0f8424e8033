using Coop.Traceability.Certificates;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Plots;

namespace Coop.Traceability.Genealogy;

/// <summary>Tells a <see cref="LotStory"/> from an ancestry.</summary>
public static class Telling
{
    /// <summary>The households whose leaf is in the lot and that agree to be named.</summary>
    public static IEnumerable<PersonId> ToBeNamed(Ancestry ancestry) =>
        ancestry.Members.Values.Where(m => m.MayBeNamed()).Select(m => m.Person);

    /// <param name="names">Shown names from the vault, for those who agree; others are ignored.</param>
    /// <param name="sheets">Names and places of the plots by key of the side document; may lack some.</param>
    /// <param name="certificates">All of the co-op; without any no lot has a claim.</param>
    /// <param name="today">What happened to certificates later does not count; null: all counts.</param>
    public static LotStory Tell(
        Ancestry from, IReadOnlyDictionary<PersonId, string> names,
        IReadOnlyDictionary<string, PlotSheet> sheets, IReadOnlyList<Certificate>? certificates = null,
        DateOnly? today = null)
    {
        var root = from.Lots[from.Root.Value];
        var shares = Shares.Of(from);
        var plots = Plots(from, shares, sheets);
        return new LotStory(
            root.Code, root.Kind.Word(), root.Grade, root.Tea?.Word(), root.On, root.Weight.Grams,
            root.Kind == LotKind.Packs ? FreshOf(from, root) : root.Fresh.Grams, root.IsPublishable(),
            root.Isolated, Packs(root),
            ClaimTelling.Of(from, root, certificates ?? [], today ?? DateOnly.MaxValue), Timeline.Of(from),
            Households(from, plots, names), plots, Runs(from), Hashes(from))
        {
            Balance = MassBalance.Of(root, from.Facts.Where(f => f.Stream == root.Id)
                .Select(f => f.Data).OfType<LotEvent>()),
            Display = StoryDisplay.Of(root),
        };
    }

    private static long FreshOf(Ancestry from, Lot packs)
    {
        if (packs.Fresh.Grams > 0)
        {
            return packs.Fresh.Grams;
        }

        var source = from.Lots[packs.Origin.Source!.Value.Value];
        return (long)((Int128)source.Fresh.Grams * packs.Weight.Grams / source.Weight.Grams);
    }

    private static StoryPacks? Packs(Lot lot) => lot.Packs is { } p
        ? new StoryPacks(
            p.Goods.Sku, p.Goods.Gtin, p.Goods.Key, p.Goods.Net.Grams, p.Units, p.PackedOn, p.BestBefore,
            p.Serials.Root)
        : null;

    private static List<StoryPlot> Plots(
        Ancestry from, IReadOnlyDictionary<string, long> shares,
        IReadOnlyDictionary<string, PlotSheet> sheets)
    {
        var leaf = from.Lots.Values.Where(l => l.IsReceipt())
            .ToLookup(l => l.Origin.Plot!.Value.Value);
        return [.. leaf.Select(lots => Plot(from, from.Plots[lots.Key], [.. lots], shares, sheets))
            .OrderByDescending(p => p.Grams).ThenBy(p => p.Code, StringComparer.Ordinal)];
    }

    private static StoryPlot Plot(
        Ancestry from, Plot plot, List<Lot> lots, IReadOnlyDictionary<string, long> shares,
        IReadOnlyDictionary<string, PlotSheet> sheets)
    {
        var member = from.Members[plot.Member.Value];
        var sheet = sheets.GetValueOrDefault(plot.Sheet.Id);
        return new StoryPlot(
            plot.Code.Value, member.Code.Value, member.MayBeNamed() ? sheet?.Name : null,
            plot.AreaM2, plot.Cultivar,
            sheet?.Rounded(), lots.Sum(l => shares.GetValueOrDefault(l.Id)),
            [.. lots.Select(l => l.Origin.PickedOn!.Value).Distinct().Order()]);
    }

    private static List<StoryHousehold> Households(
        Ancestry from, List<StoryPlot> plots, IReadOnlyDictionary<PersonId, string> names) =>
        [.. plots.GroupBy(p => p.Household).Select(own =>
        {
            var member = from.Members.Values.Single(m => m.Code.Value == own.Key);
            var name = member.MayBeNamed() ? names.GetValueOrDefault(member.Person) : null;
            return new StoryHousehold(
                own.Key, member.Hamlet, name, own.Sum(p => p.Grams), own.Sum(p => p.AreaM2),
                [.. own.Select(p => p.Code)]);
        }).OrderByDescending(h => h.Grams).ThenBy(h => h.Code, StringComparer.Ordinal)];

    private static List<StoryRun> Runs(Ancestry from) =>
        [.. from.Batches.Values.Where(b => b.Rework is null).OrderBy(b => b.FinishedAt)
            .Select(b => new StoryRun(
            b.Code, b.Tea!.Value.Word(), b.StartedAt, b.FinishedAt, b.Inputs.Sum(i => i.Weight.Grams),
            b.Outputs.Sum(o => o.Weight.Grams), b.Loss.Grams, b.YieldPercent(), b.WithinBand, b.Explained,
            from.Members[b.Operator.Value].Code.Value))];

    private static List<StoryHash> Hashes(Ancestry from) =>
        [.. from.Facts.Where(f => Timeline.Concerns(from, f))
            .OrderBy(f => f.RecordedAt).ThenBy(f => f.Stream, StringComparer.Ordinal).ThenBy(f => f.Version)
            .Select(f => new StoryHash(f.Id, f.Type, f.RecordedAt, f.Hash))];
}
