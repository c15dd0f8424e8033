using System.Globalization;

namespace Coop.Traceability.Seals;

/// <summary>Writes a double as ECMAScript's Number::toString does, which RFC 8785 asks for.</summary>
internal static class EcmaNumber
{
    public static string Write(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new FormatException("JSON has no word for a number that is not finite.");
        }

        if (value == 0)
        {
            return "0";
        }

        var (digits, point) = Shortest(Math.Abs(value));
        return (value < 0 ? "-" : "") + Place(digits, point);
    }

    /// <summary>The shortest digits that read back to the value, and where the point goes, counted from their
    /// start.</summary>
    private static (string Digits, int Point) Shortest(double value)
    {
        var parts = value.ToString("R", CultureInfo.InvariantCulture).Split('E');
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var mantissa = parts[0].Split('.');
        var digits = string.Concat(mantissa);
        var bare = digits.TrimStart('0');
        var point = mantissa[0].Length + exponent - (digits.Length - bare.Length);
        return (bare.TrimEnd('0'), point);
    }

    private static string Place(string digits, int point)
    {
        var count = digits.Length;
        if (point is > 0 and <= 21)
        {
            return count <= point
                ? digits + new string('0', point - count)
                : $"{digits[..point]}.{digits[point..]}";
        }

        if (point is > -6 and <= 0)
        {
            return $"0.{new string('0', -point)}{digits}";
        }

        var exponent = (point - 1).ToString("+0;-0", CultureInfo.InvariantCulture);
        return count == 1 ? $"{digits}e{exponent}" : $"{digits[0]}.{digits[1..]}e{exponent}";
    }
}
