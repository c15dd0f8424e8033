using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Scan;
using Coop.Storefront.Texts;
using Coop.Traceability.Rules;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Shows how complete what is told of a lot of packs is.</summary>
internal static class LotMeter
{
    /// <summary>Everything the rule asks for, present or missing, and what to do about it.</summary>
    public static IEnumerable<Part> Parts(Desk desk, string lot, Completeness meter)
    {
        yield return new Part.Heading(desk.Say(LotMeterTexts.Title));
        yield return new Part.Words(desk.Say(
            LotMeterTexts.Count, Show.Count(meter.Present, desk.Language),
            Show.Count(meter.Items.Count, desk.Language), meter.Rule.Document));
        foreach (var part in Missing(desk, lot, meter))
        {
            yield return part;
        }

        yield return new Part.Facts([.. meter.Items.Select(i => (
            $"{i.Item.Letter}) {i.Item.Name.In(desk.Language)}", desk.Say(
                i.Present ? LotMeterTexts.Present
                : i.Item.Required ? LotMeterTexts.IsMissing : LotMeterTexts.None)))]);
    }

    /// <summary>Why labels cannot be printed and what to do; nothing when all is there.</summary>
    public static IEnumerable<Part> Missing(Desk desk, string lot, Completeness meter)
    {
        if (meter.IsComplete)
        {
            yield break;
        }

        yield return new Part.Note(
            Tone.Stop, RefusalTexts.Of(LotMeasure.Refusal(lot, meter), desk.Language),
            desk.Say(LotMeterTexts.NoLabels));
        if (meter.Missing.Any(i => i.Word == TraceItems.Standards))
        {
            var way = desk.Say(LotMeterTexts.EnterStandard);
            yield return new Part.Links([new Link(desk.To(CertificatesPaths.New), way, Main: true)]);
        }
    }

    private static string In(this Wording name, Language language) =>
        new Phrase(name.Vi, name.En).In(language);
}
