using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Coop.Storefront.Http;
using Coop.Storefront.Layout;
using Coop.Storefront.Texts;
using Coop.Traceability.Storage.Book;

namespace Coop.Storefront.Office.Book;

/// <summary>Shows a record field by field as people read it.</summary>
internal static class SheetShow
{
    /// <summary>Name and value of every field that says something.</summary>
    public static IReadOnlyList<(string Name, string Value)> Facts(
        RecordSheet sheet, BookRequest record, Language language)
    {
        var json = JsonOf(sheet, record);
        return
        [
            (OfficeBookTexts.Day.In(language), Show.Date(record.On, language)),
            .. sheet.Fields.Where(f => json[f.Name] is not null).Select(
                f => (f.Label.In(language), Value(f, json, language))),
        ];
    }

    /// <summary>One line of the printed log: every field, an empty text for what was left out.</summary>
    public static IReadOnlyList<string> Line(RecordSheet sheet, BookRequest record, Language language)
    {
        var json = JsonOf(sheet, record);
        return
        [
            Show.Date(record.On, language),
            .. sheet.Fields.Select(f => json[f.Name] is null ? "" : Value(f, json, language)),
        ];
    }

    /// <summary>The first things a list says of a record.</summary>
    public static string Brief(RecordSheet sheet, BookRequest record, Language language)
    {
        var json = JsonOf(sheet, record);
        return string.Join(" · ", sheet.Fields.Where(f => json[f.Name] is not null).Take(4)
            .Select(f => Short(Value(f, json, language))).Where(v => v.Length > 0));
    }

    private static JsonObject JsonOf(RecordSheet sheet, BookRequest record) =>
        JsonSerializer.SerializeToNode(record, sheet.Request, SheetInput.Json)!.AsObject();

    private static string Value(SheetField field, JsonObject record, Language language)
    {
        var value = record[field.Name]!;
        return field.Kind switch
        {
            SheetKind.Plots or SheetKind.Members =>
                string.Join(", ", value.AsArray().Select(v => v!.ToString())),
            SheetKind.Weight => Show.Weight(value.GetValue<long>(), language),
            SheetKind.Amount => Amount(value.GetValue<long>(), record["unit"]!.ToString(), language),
            SheetKind.Area => Show.Area(value.GetValue<long>(), language),
            SheetKind.Whole => Numerals.Of(value.GetValue<int>()),
            SheetKind.Tenths => Tenths(value.GetValue<int>(), language),
            SheetKind.Day => Show.Date(
                DateOnly.ParseExact(value.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture), language),
            SheetKind.YesNo => (value.GetValue<bool>() ? OfficeBookTexts.Passed : OfficeBookTexts.Failed)
                .In(language),
            SheetKind.Choice => field.Words.FirstOrDefault(w => w.Word == value.ToString()).Name?.In(language)
                ?? value.ToString(),
            _ => value.ToString(),
        };
    }

    private static string Amount(long amount, string unit, Language language) => unit switch
    {
        "g" => Show.Weight(amount, language),
        "ml" when amount % 1000 == 0 => $"{Show.Count(amount / 1000, language)}\u00a0l",
        "ml" => $"{Show.Count(amount, language)}\u00a0ml",
        _ => Show.Count(amount, language),
    };

    private static string Tenths(int tenths, Language language)
    {
        var text = (tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture);
        return language == Language.Vi ? text.Replace('.', ',') : text;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
