using System.Globalization;
using System.Text;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Layout;

/// <summary>
/// The one place where money, weights, dates, phones and shares become text for people. It needs no culture
/// data,
/// so it gives the same in a slim container. Every number keeps to its unit with a no-break space (U+00A0).
/// </summary>
public static class Show
{
    private const char Joined = '\u00A0';
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>Whole đồng: <c>240.000 ₫</c>, in English <c>240,000 ₫</c>.</summary>
    public static string Money(long dong, Language language = Language.Vi) =>
        Grouped(dong, language) + Joined + '₫';

    /// <summary>
    /// Price per 100 g, rounded to the đồng: <c>200.000 ₫ / 100 g</c>; for packs of a kilogram and more per
    /// kilogram; empty when the weight is not known.
    /// </summary>
    public static string UnitPrice(long dong, long grams, Language language = Language.Vi)
    {
        if (Commerce.Catalog.UnitPrice.Of(dong, grams) is not { } unit)
        {
            return "";
        }

        var of = unit.Grams == 1_000 ? "kg" : $"100{Joined}g";
        return $"{Money(unit.Amount, language)}{Joined}/{Joined}{of}";
    }

    /// <summary>
    /// Grams below a kilogram, kilograms with at most three decimals from there: <c>100 g</c>, <c>18,5
    /// kg</c>.
    /// </summary>
    public static string Weight(long grams, Language language = Language.Vi)
    {
        if (Math.Abs(grams) < 1000)
        {
            return grams.ToString(CultureInfo.InvariantCulture) + Joined + "g";
        }

        var rest = Math.Abs(grams % 1000);
        var whole = Grouped(grams / 1000, language);
        var decimals = rest == 0 ? "" : DecimalMark(language) + $"{rest:000}".TrimEnd('0');
        return whole + decimals + Joined + "kg";
    }

    /// <summary>
    /// A share given in tenths of a percent: 239 is <c>23,9 %</c>, in English <c>23.9%</c>.
    /// </summary>
    public static string Percent(long tenths, Language language = Language.Vi)
    {
        var sign = tenths < 0 ? "-" : "";
        var rest = Math.Abs(tenths % 10);
        var digits = Grouped(Math.Abs(tenths / 10), language)
            + (rest == 0 ? "" : DecimalMark(language) + rest.ToString(CultureInfo.InvariantCulture));
        return sign + digits + (language == Language.Vi ? Joined + "%" : "%");
    }

    /// <summary>A whole number with its thousands marked: <c>1.250</c>, in English <c>1,250</c>.</summary>
    public static string Count(long number, Language language = Language.Vi) => Grouped(number, language);

    /// <summary>
    /// An area: square metres below a hectare, hectares with at most two decimals from there.
    /// </summary>
    public static string Area(long squareMetres, Language language = Language.Vi)
    {
        if (squareMetres < 10_000)
        {
            return Grouped(squareMetres, language) + Joined + "m²";
        }

        var hundredths = (long)Math.Round(squareMetres / 100m, MidpointRounding.AwayFromZero);
        var rest = $"{hundredths % 100:00}".TrimEnd('0');
        return Grouped(hundredths / 100, language) + (rest.Length == 0 ? "" : DecimalMark(language) + rest)
            + Joined + "ha";
    }

    /// <summary>A day: <c>10/03/2026</c>, in English <c>10 Mar 2026</c>.</summary>
    public static string Date(DateOnly day, Language language = Language.Vi) => language == Language.Vi
        ? day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)
        : day.ToString("d MMM yyyy", CultureInfo.InvariantCulture).Replace(' ', Joined);

    /// <summary>
    /// A day without its year, for places that are short of room: <c>10/03</c>, <c>10 Mar</c>.
    /// </summary>
    public static string ShortDate(DateOnly day, Language language = Language.Vi) => language == Language.Vi
        ? day.ToString("dd'/'MM", CultureInfo.InvariantCulture)
        : day.ToString("d MMM", CultureInfo.InvariantCulture).Replace(' ', Joined);

    /// <summary>One day, or the first and last of several: <c>08/03/2026 – 10/03/2026</c>.</summary>
    public static string Dates(DateOnly first, DateOnly last, Language language = Language.Vi) =>
        first == last ? Date(first, language) : $"{Date(first, language)} – {Date(last, language)}";

    /// <summary>An instant as Vietnam's wall clock shows it: <c>16:20, 10/03/2026</c>.</summary>
    public static string Time(DateTimeOffset instant, Language language = Language.Vi)
    {
        var local = instant.ToOffset(Vietnam);
        var clock = local.ToString("HH':'mm", CultureInfo.InvariantCulture);
        return $"{clock},{Joined}{Date(DateOnly.FromDateTime(local.DateTime), language)}";
    }

    /// <summary>
    /// A phone in groups: <c>0961 234 567</c>; a number of another shape is shown as it came.
    /// </summary>
    public static string Phone(string phone)
    {
        var national = phone.StartsWith("+84", StringComparison.Ordinal) ? "0" + phone[3..] : phone;
        return national.Length == 10 && national[0] == '0' && national.All(char.IsAsciiDigit)
            ? $"{national[..4]}{Joined}{national[4..7]}{Joined}{national[7..]}"
            : phone;
    }

    /// <summary>A phone for a <c>tel:</c> link: digits and a leading plus only.</summary>
    public static string Dial(string phone) =>
        string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'));

    /// <summary>
    /// A serial or account number in groups of four, to be read out: <c>7F3K 9Q2M X8TD W</c>.
    /// </summary>
    public static string Spaced(string code)
    {
        var text = new StringBuilder();
        for (var at = 0; at < code.Length; at++)
        {
            if (at > 0 && at % 4 == 0)
            {
                text.Append(Joined);
            }

            text.Append(code[at]);
        }

        return text.ToString();
    }

    private static char DecimalMark(Language language) => language == Language.Vi ? ',' : '.';

    private static string Grouped(long number, Language language)
    {
        var english = number.ToString("#,0", CultureInfo.InvariantCulture);
        return language == Language.Vi ? english.Replace(',', '.') : english;
    }

    /// <summary>A temperature given in tenths of a degree Celsius.</summary>
    public static string Degrees(int tenths, Language language = Language.Vi)
    {
        var text = (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture);
        return (language == Language.Vi ? text.Replace('.', ',') : text) + "\u00a0°C";
    }
}
