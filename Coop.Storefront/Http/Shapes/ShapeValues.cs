using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Http.Shapes;

/// <summary>The plain values of a request body; each answers with its fault, or null when it fits.</summary>
internal static partial class ShapeValues
{
    private static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2200, 12, 31);

    public static ShapeFault? String(JsonElement value, ShapeMember member)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return new("", ShapeTexts.NotText);
        }

        if (!TryText(value, out var text)
            || text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
        {
            return new("", ShapeTexts.BadCharacters);
        }

        return member switch
        {
            { Allowed: { } allowed } when !allowed.Values.Contains(text) =>
                new("", ShapeTexts.NotOneOf, string.Join(", ", allowed.Values)),
            { Length: { } length } when text.Trim().Length < length.MinimumLength =>
                new("", ShapeTexts.TooShort, Text(length.MinimumLength)),
            { Length: { } length } when text.Length > length.MaximumLength =>
                new("", ShapeTexts.TooLong, Text(length.MaximumLength)),
            _ => null,
        };
    }

    public static ShapeFault? Whole(JsonElement value, ShapeMember member)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var number))
        {
            return new("", ShapeTexts.NotWhole);
        }

        var (least, most) = Bounds(member);
        return number < least || number > most ? Outside(member) : null;
    }

    public static ShapeFault? Number(JsonElement value, ShapeMember member)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out var number)
            || !double.IsFinite(number))
        {
            return new("", ShapeTexts.NotNumber);
        }

        return member.Range is { } range && !range.IsValid(number) ? Outside(member) : null;
    }

    public static ShapeFault? Day(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && TryText(value, out var text)
            && DateOnly.TryParseExact(
                text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day >= FirstDay && day <= LastDay
            ? null
            : new("", ShapeTexts.NotDate);

    public static ShapeFault? Instant(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && TryText(value, out var text) && InstantForm().IsMatch(text)
            && value.TryGetDateTimeOffset(out var at)
            && at.Year >= FirstDay.Year && at.Year <= LastDay.Year
            ? null
            : new("", ShapeTexts.NotInstant);

    public static ShapeFault? YesNo(JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : new("", ShapeTexts.NotYesNo);

    /// <summary>False for a text with half a surrogate pair, which is no text at all.</summary>
    private static bool TryText(JsonElement value, out string text)
    {
        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    private static (long Least, long Most) Bounds(ShapeMember member)
    {
        var widest = member.Type == typeof(int) ? (int.MinValue, int.MaxValue)
            : (long.MinValue, long.MaxValue);
        return member.Range is { } range
            ? (Convert.ToInt64(range.Minimum, CultureInfo.InvariantCulture),
                Convert.ToInt64(range.Maximum, CultureInfo.InvariantCulture))
            : widest;
    }

    private static ShapeFault Outside(ShapeMember member) => new(
        "", ShapeTexts.OutOfRange,
        Convert.ToString(member.Range?.Minimum ?? int.MinValue, CultureInfo.InvariantCulture)!,
        Convert.ToString(member.Range?.Maximum ?? int.MaxValue, CultureInfo.InvariantCulture)!);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex InstantForm();
}
