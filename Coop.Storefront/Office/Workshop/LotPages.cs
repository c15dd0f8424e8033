using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Scan;
using Coop.Storefront.Texts;
using Coop.Traceability.Identifiers;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Book;
using Coop.Traceability.Rules;
using Coop.Traceability.Storage.Genealogy;
using Coop.Traceability.Storage.Lots;
using Coop.Traceability.Storage.Members;
using Coop.Traceability.Storage.People;

namespace Coop.Storefront.Office.Workshop;

/// <summary>The lots: what is on hand, and one lot with its road and its record.</summary>
public static class LotPages
{
    private const int Newest = 60;

    public static async Task<IResult> ListAsync(Desk desk)
    {
        await using var session = desk.Read();
        var leaf = await session.LeafOnHandAsync(desk.Stop);
        var tea = await session.TeaOnHandAsync(desk.Stop);
        var packs = await session.NewestLotsAsync("packs", Newest, desk.Stop);
        var households = (await session.MembersAsync(desk.Stop)).ToDictionary(m => m.Id, m => m.Code.Value);
        var claims = await session.ClaimsAsync([.. leaf, .. tea, .. packs], desk.Stop);
        var none = desk.Say(OfficeWorkshopTexts.None);
        return desk.Page(desk.Say(OfficeWorkshopTexts.Lots), OfficeTab.Lots,
        [
            new Part.Links(WaysOn(desk)),
            new Part.Heading(desk.Say(OfficeWorkshopTexts.LeafLots)),
            new Part.Rows(Rows(leaf), none),
            new Part.Heading(desk.Say(OfficeWorkshopTexts.TeaLots)),
            new Part.Rows(Rows(tea), none),
            new Part.Heading(desk.Say(OfficeWorkshopTexts.PackLots)),
            new Part.Rows(Rows(packs), none),
        ]);

        List<Row> Rows(IReadOnlyList<Lot> lots) =>
            [.. lots.Select(lot => RowOf(desk, lot, households, claims[lot.Id].Kept))];
    }

    private static IReadOnlyList<Link> WaysOn(Desk desk)
    {
        var leaf = new Link(desk.To(OfficePaths.Leaf), desk.Say(OfficeGardenTexts.Leaf), Main: true);
        return desk.Staff.Right.May(Account.Right.Office)
            ?
            [
                leaf,
                new Link(desk.To(OfficePaths.Batches), desk.Say(OfficeWorkshopTexts.Batches)),
                new Link(desk.To(OfficePaths.Pack), desk.Say(OfficeWorkshopTexts.Pack)),
                new Link(desk.To(OfficePaths.Deliveries), desk.Say(OfficeDeliveryTexts.Deliveries)),
            ]
            : [leaf];
    }

    public static async Task<IResult> ShowAsync(Desk desk)
    {
        await using var session = desk.Read();
        if (!LotCode.TryParse(desk.Route("code"), out var code)
            || await session.LotStoryAsync(code, desk.Need<PeopleVault>(), desk.Stop) is not { } story)
        {
            return Gate.NotHere(desk);
        }

        var lot = (await session.LotAsync(code, desk.Stop))!;
        var parts = new List<Part>();
        parts.AddRange(lot.Holds.Take(1).Select(hold => HeldNote(desk, hold)));
        parts.AddRange(DisplayDeeds.Note(desk, lot));
        parts.Add(new Part.Facts(Facts(desk, story)));
        if (story.Packs is not null && desk.Staff.Right.May(Account.Right.Office))
        {
            var now = desk.Need<TimeProvider>().GetUtcNow();
            var meter = await LotMeasure.OfAsync(session, story, now, desk.Stop);
            parts.AddRange(LotMeter.Parts(desk, code.Value, meter));
            parts.AddRange(Labels(desk, story, meter.IsComplete && !story.IsHidden()));
        }

        if (desk.Staff.Right.May(Account.Right.Office))
        {
            parts.AddRange(LotDeedPage.Menu(desk, lot));
        }

        parts.Add(new Part.Heading(desk.Say(OfficeWorkshopTexts.Road)));
        var told = await session.WithBookAsync(story, desk.Stop);
        parts.Add(new Part.Rows([.. told.Timeline.Select(step => RowOf(desk, step))], ""));
        if (story.Balance is { } balance)
        {
            parts.Add(new Part.Heading(desk.Say(BalanceTexts.Title)));
            parts.Add(new Part.Words(BalanceTexts.Sentence(balance, desk.Language)));
        }

        parts.Add(new Part.Heading(desk.Say(OfficeWorkshopTexts.Households)));
        parts.Add(new Part.Rows([.. story.Households.Select(h => new Row(
            h.Name is null ? h.Code : $"{h.Code} · {h.Name}", $"{h.Hamlet} · {string.Join(", ", h.Plots)}",
            Pill: PercentOf(h.Grams, story.Grams, desk.Language) + " · "
                + Show.Weight(h.Grams, desk.Language)))], ""));
        parts.Add(new Part.Heading(desk.Say(OfficeWorkshopTexts.Facts)));
        parts.Add(new Part.Table(
            desk.Say(OfficeWorkshopTexts.FactsCaption),
            [
                desk.Say(OfficeWorkshopTexts.Entry), desk.Say(OfficeWorkshopTexts.RecordedAt),
                desk.Say(OfficeWorkshopTexts.Hash),
            ],
            [.. story.Facts.Select(IReadOnlyList<string> (f) =>
                [OfficeWorkshopTexts.Step(f.Type, desk.Language), Show.Time(f.RecordedAt, desk.Language),
                    Show.Spaced(f.Hash[..Math.Min(16, f.Hash.Length)]) + "…"])]));
        parts.Add(new Part.Links(
            [new Link(desk.To(SealsPaths.LotFile, code.Value), desk.Say(OfficeSealsTexts.Bundle))]));
        return desk.Page(
            desk.Say(OfficeWorkshopTexts.LotTitle, code.Value), OfficeTab.Lots, parts, OfficePaths.Lots);
    }

    private static string PercentOf(long grams, long whole, Language language) =>
        Show.Percent(whole == 0 ? 0 : (long)Math.Round(grams * 1000m / whole), language);

    private static Part.Note HeldNote(Desk desk, LotHold hold)
    {
        var since = Show.Date(hold.Since, desk.Language);
        return new Part.Note(Tone.Stop, hold.Recall is { } recall
            ? desk.Say(OfficeLotTexts.HeldForRecall, since, recall)
            : desk.Say(OfficeLotTexts.HeldSince, since));
    }

    private static IEnumerable<Part> Labels(Desk desk, LotStory story, bool mayPrint)
    {
        var shown = new Link(desk.To(Paths.Lot, story.Code.Value), desk.Say(OfficeWorkshopTexts.Public));
        if (!mayPrint)
        {
            return [new Part.Links([shown])];
        }

        var labels = desk.To(OfficePaths.Labels, story.Code.Value);
        return
        [
            new Part.Heading(desk.Say(OfficeWorkshopTexts.Labels)),
            new Part.Words(desk.Say(OfficeWorkshopTexts.LabelsHint)),
            new Part.Links(
            [
                new Link(labels + "?to=24", desk.Say(OfficeWorkshopTexts.Paper24), Main: true),
                new Link(labels + "?to=65", desk.Say(OfficeWorkshopTexts.Paper65)),
                shown,
            ]),
        ];
    }

    private static IReadOnlyList<(string, string)> Facts(Desk desk, LotStory story)
    {
        var language = desk.Language;
        var words = new[] { story.TeaType, story.Grade }.OfType<string>()
            .Select(word => TeaWords.Of(word, language)).Distinct();
        var why = string.Join(
            "; ", story.Claim.Losses.Select(loss => TeaWords.Of(loss.Why, language)).Distinct());
        var facts = new List<(string, string)>
        {
            (desk.Say(OfficeWorkshopTexts.Kind), TeaWords.Of(story.Kind, language)),
            (desk.Say(OfficeWorkshopTexts.Grade), string.Join(", ", words)),
            (desk.Say(OfficeWorkshopTexts.On), Show.Date(story.On, language)),
            (desk.Say(OfficeWorkshopTexts.Weight), Show.Weight(story.Grams, language)),
            (desk.Say(OfficeWorkshopTexts.Claim), story.Claim.Kept
                ? desk.Say(OfficeWorkshopTexts.ClaimKept) : desk.Say(OfficeWorkshopTexts.ClaimLost, why)),
        };
        if (story.Packs is { } packs)
        {
            facts.Add((desk.Say(OfficeWorkshopTexts.Units), Show.Count(packs.Units, language)));
            facts.Add((desk.Say(OfficeWorkshopTexts.BestBefore), Show.Date(packs.BestBefore, language)));
        }

        if (Kept(story) is { Until: { } until } term)
        {
            facts.Add((desk.Say(OfficeCertificatesTexts.KeptUntil), desk.Say(
                OfficeCertificatesTexts.KeptBecause, Show.Date(until, language),
                string.Join("; ", term.Documents))));
        }

        return facts;
    }

    private static RetentionTerm Kept(LotStory story) => Retention.Until(KeptKind.Lot, new RetentionDates(
        story.Plots.SelectMany(p => p.PickedOn).DefaultIfEmpty(story.On).Max(), story.On,
        story.Packs?.BestBefore));

    private static Row RowOf(
        Desk desk, Lot lot, IReadOnlyDictionary<string, string> households, bool claim)
    {
        var language = desk.Language;
        var household = lot.Origin.Member is { } member ? households.GetValueOrDefault(member.Value) + " · "
            : "";
        var (small, pill) = lot.Packs is { } packs
            ? ($"{packs.Goods.Sku} · {Show.Date(packs.PackedOn, language)}", desk.Say(
                OfficeWorkshopTexts.UnitsOf, Show.Count(packs.Units, language),
                Show.Count(packs.Left(), language)))
            : ($"{household}{TeaWords.Of(lot.Grade, language)} · "
                    + Show.Date(lot.Origin.PickedOn ?? lot.On, language),
                Show.Weight(lot.OnHand.Grams, language));
        return new Row(
            lot.Code.Value, small, desk.To(OfficePaths.Lot, lot.Code.Value), pill,
            claim ? Tone.Good : Tone.Care);
    }

    private static Row RowOf(Desk desk, StoryStep step)
    {
        var language = desk.Language;
        string?[] words =
        [
            step.Plot, step.Household, step.Lot?.Value, step.Batch?.Value,
            step.Grade is { } grade ? TeaWords.Of(grade, language) : null,
            step.Grams is { } grams ? Show.Weight(grams, language) : null,
            step.Units is { } units ? Show.Count(units, language) + " " + TeaWords.Of("packs", language)
                : null,
            step.TradeName, step.Detail, step.Work is { } work ? OfficeBatchTexts.Word(work, language) : null,
        ];
        return new Row(
            $"{Show.Date(step.On, language)} · {OfficeWorkshopTexts.Step(step.Kind, language)}",
            string.Join(" · ", words.OfType<string>()),
            Pill: step.Late ? desk.Say(OfficeWorkshopTexts.Late) : null,
            Tone: Tone.Care);
    }
}
