using System.Globalization;
using Coop.Storefront.Layout;
using Coop.Storefront.Office.Entry;
using Coop.Storefront.Texts;
using Coop.Traceability.Supplies;

namespace Coop.Storefront.Office.Supplies;

/// <summary>Amounts of inputs as people read and type them.</summary>
internal static class Amount
{
    /// <summary>An amount with its unit, for example <c>1.250 ml</c>.</summary>
    public static string Of(long amount, string unit, Language language) =>
        $"{(amount < 0 ? "−" : "")}{Show.Count(Math.Abs(amount), language)} "
        + OfficeSuppliesTexts.Unit(unit).In(language);

    /// <summary>A whole number from 0 on; null when the field is empty or is blamed.</summary>
    public static long? Whole(this FormInput input, string name)
    {
        var text = input.Typed(name).Replace(".", "", StringComparison.Ordinal).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Length < 12
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        input.Blame(name, OfficeSuppliesTexts.NotANumber);
        return null;
    }

    /// <summary>Short words off a label or bill; null when empty.</summary>
    public static string? Plain(this FormInput input, string name, bool optional = false)
    {
        var text = PlainText.Tidy(input.Text(name, PlainText.Longest, optional ? 0 : 1));
        if (!PlainText.Fits(text))
        {
            input.Blame(name, OfficeSuppliesTexts.NoPhones);
        }

        return text;
    }
}
