using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Lots;
using Coop.Traceability.Storage.Lots;

namespace Coop.Storefront.Office.Workshop;

/// <summary>Lots to tick, each with a field for a part of it.</summary>
internal static class DeliveryLines
{
    private const int FewLots = 12;

    /// <summary>Adds the lots, each with what can be taken of it at most; many are grouped by
    /// grade.</summary>
    public static Fields Lots(
        this Fields fields, Desk desk, FormInput input, IReadOnlyList<(Lot Lot, long Most)> lots)
    {
        if (lots.Count <= FewLots)
        {
            return lots.Aggregate(fields, (all, line) => all.AddDone(Line(desk, input, line)));
        }

        foreach (var grade in lots.GroupBy(l => l.Lot.Grade))
        {
            var weight = Show.Weight(grade.Sum(l => l.Most), desk.Language);
            fields.Fold(
                $"{TeaWords.Of(grade.Key, desk.Language)} ({Show.Count(grade.Count())}) · {weight}",
                [.. grade.Select(line => Line(desk, input, line))]);
        }

        return fields;
    }

    private static OfficeField Line(Desk desk, FormInput input, (Lot Lot, long Most) line)
    {
        var lot = line.Lot;
        return new OfficeField(
            lot.Code.Value,
            $"{TeaWords.Of(lot.Grade, desk.Language)} · {Show.Weight(line.Most, desk.Language)}",
            FieldKind.Lot, input.Ticked("lot-" + lot.Code) ? "yes" : "",
            $"{Show.ShortDate(lot.On, desk.Language)} · {lot.Code}"
                + (lot.HasClaim() ? "" : $" · {TeaWords.Of(Lines.Conventional, desk.Language)}"),
            input.FaultOf("part-" + lot.Code), [new Choice(input.Typed("part-" + lot.Code), "kg")]);
    }

    /// <summary>What was ticked or typed; blames <paramref name="field"/> when that is nothing.</summary>
    public static IReadOnlyList<BatchInput> ReadLots(
        this FormInput input, IEnumerable<(Lot Lot, long Most)> lots, string field)
    {
        var lines = input.TakenOf(lots);
        if (lines.Count == 0)
        {
            input.Blame(field, OfficeWorkshopTexts.NoInput);
        }

        return lines;
    }

    /// <summary>What was ticked or typed.</summary>
    public static IReadOnlyList<BatchInput> TakenOf(
        this FormInput input, IEnumerable<(Lot Lot, long Most)> lots)
    {
        var lines = new List<BatchInput>();
        foreach (var (lot, most) in lots)
        {
            if (input.Typed("part-" + lot.Code).Trim().Length > 0)
            {
                lines.Add(new BatchInput(
                    lot.Code, input.Kilograms("part-" + lot.Code, ProcessBatch.MostGrams)));
            }
            else if (input.Ticked("lot-" + lot.Code))
            {
                lines.Add(new BatchInput(lot.Code, most));
            }
        }

        return lines;
    }
}
