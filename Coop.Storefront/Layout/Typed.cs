using System.Globalization;
using System.Text;
using Coop.Storefront.Texts;

namespace Coop.Storefront.Layout;

/// <summary>What became of something a person typed: a value, or the reason it was not understood.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public abstract record Typed<T>
{
    private Typed()
    {
    }

    /// <summary>It was understood.</summary>
    /// <param name="Value">The value, in the unit the method names.</param>
    public sealed record Read(T Value) : Typed<T>;

    /// <summary>It was not understood; nothing was guessed.</summary>
    /// <param name="Kind">The reason, for code.</param>
    /// <param name="Reason">The reason, for the person, with what to type instead.</param>
    public sealed record Unread(TypedFault Kind, Phrase Reason) : Typed<T>;
}

/// <summary>Why something typed was not understood.</summary>
public enum TypedFault
{
    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>It is not a number or date of the kind asked for.</summary>
    Garbage,

    /// <summary>It can be read in two ways (<c>1.250</c> kg), so the person is asked.</summary>
    Ambiguous,

    /// <summary>It is below zero.</summary>
    Negative,

    /// <summary>It is zero where something must be there.</summary>
    Zero,

    /// <summary>It is above the most this field takes.</summary>
    TooLarge,

    /// <summary>It is finer than the unit kept (grams, đồng).</summary>
    TooFine,
}

/// <summary>
/// The one reader of numbers and dates typed by people. A comma or a point followed by one or two digits is
/// the
/// decimal mark; groups of three are thousands only in money; a weight with three digits after a single mark
/// is
/// ambiguous and asked about. Never uses a culture.
/// </summary>
public static class Typed
{
    private const int LongestText = 40;
    private static readonly string[] DayShapes =
        ["d/M/yyyy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy"];

    /// <summary>Reads kilograms: <c>2.5</c>, <c>2,5</c> and <c>2,50</c> are 2500.</summary>
    /// <param name="text">What was typed; a trailing <c>kg</c> is allowed.</param>
    /// <param name="mostGrams">The most this field takes, in grams.</param>
    /// <returns>Whole grams, above zero.</returns>
    public static Typed<long> Kilograms(string? text, long mostGrams)
    {
        var trimmed = WithoutUnit(Tidy(text), "kg");
        if (Fault<long>(trimmed) is { } fault)
        {
            return fault;
        }

        var marks = trimmed.Count(c => c is ',' or '.');
        if (marks == 0)
        {
            return Bounded(Digits(trimmed) is { } whole ? whole * 1000m : null, mostGrams);
        }

        var at = trimmed.IndexOfAny([',', '.']);
        var (before, after) = (trimmed[..at], trimmed[(at + 1)..]);
        if (marks > 1 || Digits(before) is not { } kilos || Digits(after) is not { } part)
        {
            return Unread<long>(TypedFault.Garbage, TypedTexts.NotAWeight);
        }

        return after.Length switch
        {
            1 => Bounded(kilos * 1000m + part * 100m, mostGrams),
            2 => Bounded(kilos * 1000m + part * 10m, mostGrams),
            3 => Unread<long>(TypedFault.Ambiguous, TypedTexts.AmbiguousWeight(before, after)),
            _ => Unread<long>(TypedFault.TooFine, TypedTexts.TooFineWeight),
        };
    }

    /// <summary>
    /// Reads đồng: <c>1.250.000</c>, <c>1,250,000</c>, <c>1 250 000</c> and <c>1250000</c> are the same.
    /// </summary>
    /// <param name="text">What was typed; a trailing <c>đ</c>, <c>₫</c> or <c>vnd</c> is allowed.</param>
    /// <param name="most">The most this field takes, in đồng.</param>
    /// <returns>Whole đồng, zero or more.</returns>
    public static Typed<long> Money(string? text, long most)
    {
        var trimmed = WithoutUnit(Tidy(text), "₫", "đ", "vnd", "đồng");
        if (Fault<long>(trimmed) is { } fault)
        {
            return fault;
        }

        var groups = trimmed.Split(',', '.');
        var oneMark = !(trimmed.Contains(',') && trimmed.Contains('.'));
        if (groups.Length > 1 && groups[^1].Length is 1 or 2 && groups.All(g => Digits(g) is not null))
        {
            return Unread<long>(TypedFault.TooFine, TypedTexts.WholeDong);
        }

        var wellGrouped = groups.Length == 1
            || (oneMark && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3));
        var number = wellGrouped ? Digits(string.Concat(groups)) : null;
        return number switch
        {
            null => Unread<long>(TypedFault.Garbage, TypedTexts.NotMoney),
            _ when number > most => Unread<long>(TypedFault.TooLarge, TypedTexts.MoneyTooLarge(most)),
            _ => new Typed<long>.Read((long)number),
        };
    }

    /// <summary>Reads a count of pieces: digits only.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="most">The most this field takes.</param>
    /// <returns>A whole number, above zero.</returns>
    public static Typed<long> Pieces(string? text, long most)
    {
        var trimmed = Tidy(text);
        if (Fault<long>(trimmed) is { } fault)
        {
            return fault;
        }

        return Digits(trimmed) switch
        {
            null => Unread<long>(TypedFault.Garbage, TypedTexts.NotACount),
            0 => Unread<long>(TypedFault.Zero, TypedTexts.MoreThanZero),
            var many when many > most => Unread<long>(TypedFault.TooLarge, TypedTexts.CountTooLarge(most)),
            var number => new Typed<long>.Read((long)number),
        };
    }

    /// <summary>
    /// Reads a day typed as <c>dd/MM/yyyy</c> or, where the keyboard has digits only, <c>ddMMyyyy</c>;
    /// also <c>yyyy-MM-dd</c>.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <returns>A day from 2000 to 2199.</returns>
    public static Typed<DateOnly> Day(string? text)
    {
        var trimmed = Tidy(text);
        if (trimmed.Length == 0)
        {
            return Unread<DateOnly>(TypedFault.Empty, TypedTexts.Empty);
        }

        var read = DateOnly.TryParseExact(
            trimmed, DayShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return read && day.Year is >= 2000 and < 2200
            ? new Typed<DateOnly>.Read(day)
            : Unread<DateOnly>(TypedFault.Garbage, TypedTexts.NotADay);
    }

    private static Typed<long> Bounded(decimal? grams, long most) => grams switch
    {
        null => Unread<long>(TypedFault.Garbage, TypedTexts.NotAWeight),
        0 => Unread<long>(TypedFault.Zero, TypedTexts.MoreThanZero),
        _ when grams > most => Unread<long>(TypedFault.TooLarge, TypedTexts.WeightTooLarge(most)),
        _ => new Typed<long>.Read((long)grams),
    };

    private static Typed<T>.Unread? Fault<T>(string text) => text switch
    {
        "" => Unread<T>(TypedFault.Empty, TypedTexts.Empty),
        { Length: > LongestText } => Unread<T>(TypedFault.TooLarge, TypedTexts.TooLong),
        ['-' or '−', ..] => Unread<T>(TypedFault.Negative, TypedTexts.Negative),
        _ => null,
    };

    private static Typed<T>.Unread Unread<T>(TypedFault kind, Phrase reason) => new(kind, reason);

    private static decimal? Digits(string text) =>
        text.Length is > 0 and <= 18 && text.All(char.IsAsciiDigit)
            ? decimal.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private static string Tidy(string? text) => string
        .Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)))
        .ToLowerInvariant();

    private static string WithoutUnit(string text, params string[] units)
    {
        var composed = text.Normalize(NormalizationForm.FormC);
        var unit = units.FirstOrDefault(u => composed.EndsWith(u, StringComparison.Ordinal));
        return unit is null ? composed : composed[..^unit.Length];
    }
}
