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
    /// <summary>Adds the lots, each with what can be taken of it at most.</summary>
    public static Fields Lots(
        this Fields fields, Desk desk, FormInput input, IEnumerable<(Lot Lot, long Most)> lots)
    {
        foreach (var (lot, most) in lots)
        {
            fields.AddDone(new OfficeField(
                lot.Code.Value,
                $"{TeaWords.Of(lot.Grade, desk.Language)} · {Show.Weight(most, desk.Language)}",
                FieldKind.Lot, input.Ticked("lot-" + lot.Code) ? "yes" : "",
                $"{Show.ShortDate(lot.On, desk.Language)} · {lot.Code}", input.FaultOf("part-" + lot.Code),
                [new Choice(input.Typed("part-" + lot.Code), "kg")]));
        }

        return fields;
    }

    /// <summary>What was ticked or typed; blames <paramref name="field"/> when that is nothing.</summary>
    public static IReadOnlyList<BatchInput> ReadLots(
        this FormInput input, IEnumerable<(Lot Lot, long Most)> lots, string field)
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

        if (lines.Count == 0)
        {
            input.Blame(field, OfficeWorkshopTexts.NoInput);
        }

        return lines;
    }
}
