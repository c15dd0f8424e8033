using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Garden;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Office.Book;

/// <summary>Reads a filled-in form as the request of its sheet; what cannot be read is marked.</summary>
internal static class SheetInput
{
    private const long MostGrams = 1_000_000_000;

    /// <summary>How requests are written and read: as the API does.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The request; null when a field is marked.</summary>
    /// <param name="files">Hashes of the files that belong to it.</param>
    public static BookRequest? Read(
        Desk desk, RecordSheet sheet, FormInput input, FieldScope scope, IReadOnlyList<string> files)
    {
        var on = input.Day(desk, "on");
        var record = new JsonObject { ["on"] = DayTiles.Wire(on) };
        foreach (var field in sheet.Fields)
        {
            Put(record, field, input, scope);
        }

        Households(record, sheet, scope);
        if (files.Count > 0)
        {
            record["evidence"] = new JsonArray([.. files.Select(f => (JsonNode)f)]);
        }

        return input.HasFaults ? null : (BookRequest)record.Deserialize(sheet.Request, Json)!;
    }

    /// <summary>The name of a box of a list: the first plot is chosen, the others are ticked.</summary>
    public static string Box(SheetField field, string code) => Boxes.NameOf(field.Name, code);

    private static void Put(JsonObject record, SheetField field, FormInput input, FieldScope scope)
    {
        var empty = input.Typed(field.Name).Trim().Length == 0;
        if (empty && field.Optional && field.Kind is not (SheetKind.Plots or SheetKind.Members))
        {
            return;
        }

        JsonNode? value = field.Kind switch
        {
            SheetKind.Word or SheetKind.Lot or SheetKind.Supply => input.Text(field.Name, 120),
            SheetKind.Text => input.Text(field.Name, 2000),
            SheetKind.Phone => input.Phone(field.Name),
            SheetKind.Plot => input.One(field.Name, scope.Plots.Select(p => p.Code)),
            SheetKind.Member => input.One(field.Name, scope.Households.Select(h => h.Code)),
            SheetKind.Plots => Many(field, input, [.. scope.Plots.Select(p => p.Code)]),
            SheetKind.Members => Many(field, input, [.. scope.Households.Select(h => h.Code)]),
            SheetKind.Weight => input.Kilograms(field.Name, MostGrams),
            SheetKind.Whole => Number(field, input, 1),
            SheetKind.Area => input.Pieces(field.Name, 10_000_000),
            SheetKind.Tenths => Number(field, input, 10),
            SheetKind.Day => DayTiles.Wire(input.Day(field.Name)),
            SheetKind.YesNo => input.One(field.Name, ["yes", "no"]) == "yes",
            SheetKind.Choice => input.One(field.Name, field.Words.Select(w => w.Word)),
            SheetKind.Amount => Amount(record, field, input),
            _ => throw new InvalidOperationException($"{field.Kind} is typed in no way."),
        };
        record[field.Name] = value;
    }

    private static JsonNode Amount(JsonObject record, SheetField field, FormInput input)
    {
        var unit = input.One("unit", Sheets.Units.Select(u => u.Word));
        record["unit"] = unit;
        return unit == "piece"
            ? input.Pieces(field.Name, 1_000_000)
            : input.Kilograms(field.Name, MostGrams);
    }

    private static JsonArray Many(SheetField field, FormInput input, IReadOnlyList<string> codes)
    {
        var first = input.Typed(field.Name);
        if (first.Length > 0)
        {
            input.One(field.Name, codes);
        }

        string[] all = [.. codes.Where(code => code == first || input.Ticked(Box(field, code)))];
        if (all.Length == 0 && !field.Optional)
        {
            input.Blame(field.Name, OfficeTexts.ChooseOne);
        }

        return new JsonArray([.. all.Select(code => (JsonNode)code)]);
    }

    private static JsonNode Number(SheetField field, FormInput input, int scale)
    {
        var text = input.Typed(field.Name).Trim().Replace(',', '.');
        var style = scale == 1 ? NumberStyles.AllowLeadingSign
            : NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (text.Length is 0 or > 9
            || !decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var number)
            || number * scale != decimal.Truncate(number * scale))
        {
            input.Blame(field.Name, text.Length == 0 ? OfficeTexts.Empty : OfficeBookTexts.NotANumber);
            return 0;
        }

        var (least, most) = scale == 1 ? (field.Least, field.Most) : (-400, 1000);
        if (number * scale < least || number * scale > most)
        {
            input.Blame(
                field.Name, ShapeTexts.OutOfRange, Numerals.Of(least / scale), Numerals.Of(most / scale));
        }

        return (int)(number * scale);
    }

    /// <summary>Who did it, where nobody was chosen: the household of the first plot.</summary>
    private static void Households(JsonObject record, RecordSheet sheet, FieldScope scope)
    {
        var plot = (record["plots"] as JsonArray)?.FirstOrDefault()?.GetValue<string>();
        if (plot is null || scope.Plot(plot)?.Household is not { } household)
        {
            return;
        }

        foreach (var name in new[] { "operator", "worker" }.Where(n => sheet.Field(n) is not null))
        {
            record[name] ??= household;
        }
    }
}
