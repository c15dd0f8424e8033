using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Office.Supplies;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Diary;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Office.Garden;

/// <summary>A spraying told: how it was, its pictures, and what was entered when.</summary>
internal static class SprayTelling
{
    public static IEnumerable<Part> Parts(Desk desk, SprayHistory spray)
    {
        if (spray.Now.Retracted)
        {
            yield return new Part.Note(Tone.Care, desk.Say(OfficeSprayTexts.GoneNote));
        }

        yield return new Part.Facts(Facts(desk, spray));
        if (spray.Told.Details?.Evidence is { Count: > 0 } files)
        {
            yield return new Part.Links([.. files.Select(
                sha => new Link(
                    desk.To(EvidencePaths.File, sha), desk.Say(OfficeEvidenceTexts.Kept, sha[..8])))]);
        }

        yield return new Part.Heading(desk.Say(OfficeSprayTexts.History));
        yield return new Part.Rows([.. spray.Versions.Select((v, i) => Entry(desk, v, i == 0))], "");
    }

    private static IReadOnlyList<(string Name, string Value)> Facts(Desk desk, SprayHistory spray)
    {
        var (told, details) = (spray.Told, spray.Told.Details);
        return
        [
            .. new (Phrase Name, string? Value)[]
            {
                (OfficeSprayTexts.FirstPicking, spray.Now.FirstPickingOn() is { } day
                    ? Show.Date(day, desk.Language) : desk.Say(OfficeSprayTexts.Unknown)),
                (OfficeGardenTexts.TradeName, told.Product!.TradeName),
                (OfficeGardenTexts.Active, told.Product.ActiveIngredient),
                (OfficeDiaryTexts.Checked, Check(desk, details?.Check)),
                (OfficeGardenTexts.Dose, told.Product.Dose),
                (OfficeSprayTexts.RegisteredDose, details?.RegisteredDose),
                (OfficeGardenTexts.Phi, told.Product.PhiDays is { } days
                    ? Numerals.Of(days) : desk.Say(OfficeSprayTexts.Unknown)),
                (OfficeGardenTexts.Pest, told.Pest),
                (OfficeGardenTexts.Sprayer, told.Operator),
                (OfficeSprayTexts.Used, details is { Supply: { } code, Amount: { } amount, Unit: { } unit }
                    ? $"{Amount.Of(amount, unit, desk.Language)} · {code}" : null),
                (OfficeSprayTexts.Area, details?.AreaM2 is { } area ? Show.Area(area, desk.Language) : null),
                (OfficeSprayTexts.Water, details?.WaterMl is { } water
                    ? Show.Count(water / 1000, desk.Language) : null),
                (OfficeSprayTexts.Equipment, details?.Equipment),
                (OfficeSprayTexts.Weather, details?.Weather),
            }.Where(f => f.Value is not null).Select(f => (desk.Say(f.Name), f.Value!)),
        ];
    }

    private static string Check(Desk desk, ActiveCheck? check) => check is null
        ? desk.Say(OfficeDiaryTexts.NotChecked)
        : string.Join(" · ", new[]
        {
            desk.Say(OfficeDiaryTexts.Status(check.Status)), check.Document, check.Edition,
        }.OfType<string>());

    private static Row Entry(Desk desk, SprayVersion version, bool first)
    {
        var when = Show.Time(version.RecordedAt, desk.Language);
        var title = first ? OfficeSprayTexts.Entered
            : version.Product is null ? OfficeSprayTexts.RetractedAt : OfficeSprayTexts.CorrectedAt;
        var phi = version.Product is null ? null
            : desk.Say(OfficeDiaryTexts.Days, version.Product.PhiDays is { } d ? Numerals.Of(d) : "?");
        var told = version.Product is { } product
            ? $"{product.TradeName} · {product.Dose} · {phi} · {Show.Date(version.At.On, desk.Language)}"
            : null;
        return new Row(
            desk.Say(title, when), string.Join(" – ", new[] { version.Reason, told }.OfType<string>()), null,
            version.Late && first ? desk.Say(OfficeSprayTexts.Late) : null, Tone.Care);
    }
}
