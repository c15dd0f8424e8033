using System.Globalization;

namespace Coop.Storefront.Http;

/// <summary>Whole numbers as protocols write them: digits only, whatever the culture.</summary>
internal static class Numerals
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
