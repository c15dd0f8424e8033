using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coop.Storefront.Http;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Office.Garden;
using Coop.Storefront.Office.Parts;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Office.Book;

/// <summary>Makes the fields of a sheet, and fills them from a record that is to be corrected.</summary>
internal static class SheetForm
{
    /// <summary>The fields of a sheet, with what was typed and what was wrong with it.</summary>
    public static Fields For(
        Desk desk, RecordSheet sheet, FormInput input, FieldScope scope, IReadOnlyList<Choice> supplies)
    {
        var fields = new Fields(desk, input).Days(desk, input, "on", sheet.When);
        foreach (var field in sheet.Fields)
        {
            Add(desk, fields, field, input, scope, supplies);
        }

        foreach (var field in sheet.Fields.Where(f => f.Kind == SheetKind.Plots && scope.Plots.Count > 1))
        {
            fields.Fold(
                desk.Say(OfficeBookTexts.OtherPlots), Boxes.ByGroup(input, field.Name, scope.PlotChoices));
        }

        return fields;
    }

    /// <summary>A record as it would have been typed.</summary>
    public static (string Name, string Value)[] Typed(RecordSheet sheet, BookRequest record)
    {
        var json = JsonSerializer.SerializeToNode(record, sheet.Request, SheetInput.Json)!.AsObject();
        var typed = new List<(string, string)>
        {
            ("on", "other"), ("on-other", DayTiles.Wire(record.On)), ("unit", Text(json["unit"])),
            ("files", string.Join(',', record.Evidence ?? [])),
        };
        foreach (var field in sheet.Fields.Where(f => json[f.Name] is not null))
        {
            typed.AddRange(Typed(field, json, json[field.Name]!));
        }

        return [.. typed];
    }

    private static IEnumerable<(string, string)> Typed(SheetField field, JsonObject record, JsonNode value)
    {
        switch (field.Kind)
        {
            case SheetKind.Plots:
                string[] plots = [.. value.AsArray().Select(Text)];
                return [(field.Name, plots.FirstOrDefault("")), .. plots.Skip(1).Select(
                    p => (SheetInput.Box(field, p), "yes"))];
            case SheetKind.Members:
                return value.AsArray().Select(m => (SheetInput.Box(field, Text(m)), "yes"));
            case SheetKind.YesNo:
                return [(field.Name, value.GetValue<bool>() ? "yes" : "no")];
            case SheetKind.Weight:
                return [(field.Name, Thousandths(value))];
            case SheetKind.Amount:
                return [(field.Name, Text(record["unit"]) == "piece" ? Text(value) : Thousandths(value))];
            case SheetKind.Tenths:
                return [(field.Name, (value.GetValue<int>() / 10m).ToString(CultureInfo.InvariantCulture))];
            default:
                return [(field.Name, Text(value))];
        }
    }

    private static void Add(
        Desk desk, Fields fields, SheetField field, FormInput input, FieldScope scope,
        IReadOnlyList<Choice> supplies)
    {
        switch (field.Kind)
        {
            case SheetKind.Amount:
                fields.Add(field.Name, field.Label, FieldKind.Weight).Add(
                    "unit", OfficeBookTexts.Unit, FieldKind.Tiles,
                    choices: [.. Sheets.Units.Select(u => new Choice(u.Word, desk.Say(u.Name)))]);
                break;
            case SheetKind.Members:
                fields.AddDone(new OfficeField(
                    "", desk.Say(field.Label), FieldKind.Section, Error: input.FaultOf(field.Name)));
                foreach (var hamlet in Boxes.ByGroup(input, field.Name, scope.HouseholdChoices))
                {
                    fields.AddDone(hamlet);
                }

                break;
            default:
                fields.Add(
                    field.Name, field.Label, KindOf(field.Kind), field.Hint,
                    ChoicesOf(desk, field, scope, supplies), field.Optional);
                break;
        }
    }

    private static FieldKind KindOf(SheetKind kind) => kind switch
    {
        SheetKind.Text => FieldKind.Lines,
        SheetKind.Phone => FieldKind.Phone,
        SheetKind.Plot or SheetKind.Plots or SheetKind.Member or SheetKind.Supply => FieldKind.Select,
        SheetKind.Weight => FieldKind.Weight,
        SheetKind.Whole or SheetKind.Area => FieldKind.Number,
        SheetKind.Day => FieldKind.Day,
        SheetKind.Choice or SheetKind.YesNo => FieldKind.Tiles,
        _ => FieldKind.Text,
    };

    private static IReadOnlyList<Choice>? ChoicesOf(
        Desk desk, SheetField field, FieldScope scope, IReadOnlyList<Choice> supplies) => field.Kind switch
    {
        SheetKind.Plot or SheetKind.Plots => scope.PlotChoices,
        SheetKind.Member => scope.HouseholdChoices,
        SheetKind.Supply => supplies,
        SheetKind.YesNo =>
        [
            new Choice("yes", desk.Say(OfficeBookTexts.Passed)),
            new Choice("no", desk.Say(OfficeBookTexts.Failed)),
        ],
        SheetKind.Choice => [.. field.Words.Select(w => new Choice(w.Word, desk.Say(w.Name)))],
        _ => null,
    };

    private static string Text(JsonNode? value) => value?.ToString() ?? "";

    /// <summary>Two decimals where they say it all: what is typed back must not mean two things.</summary>
    private static string Thousandths(JsonNode value)
    {
        var grams = value.GetValue<long>();
        return grams % 10 == 0
            ? (grams / 1000m).ToString("0.##", CultureInfo.InvariantCulture)
            : Numerals.Of(grams / 1000) + "." + (grams % 1000).ToString("000", CultureInfo.InvariantCulture);
    }
}
