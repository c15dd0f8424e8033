namespace Coop.Commerce.Payments;

/// <summary>The one conversion between money and what card providers call an amount. Nothing else
/// multiplies.</summary>
public static class CardAmount
{
    /// <summary>Most that one charge can ask, in the provider's own units: eight digits.</summary>
    public const long Highest = 99_999_999;

    private static readonly HashSet<string> WholeOnly = new(StringComparer.OrdinalIgnoreCase)
    {
        "bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "vnd", "vuv", "xaf", "xof",
            "xpf",
    };

    private static readonly HashSet<string> Thousandths = new(StringComparer.OrdinalIgnoreCase)
    {
        "bhd", "jod", "kwd", "omr", "tnd",
    };

    /// <summary>
    /// The provider's whole number for a sum of money; null when it cannot be charged: not above 0, more
    /// than eight
    /// digits, or finer than the currency allows. ISK, UGX, HUF and TWD are sent in hundredths although
    /// people
    /// count them whole; the three-decimal currencies must end in 0.
    /// </summary>
    public static long? Of(decimal money, string currency)
    {
        var units = money * Scale(currency);
        var fine = units == decimal.Truncate(units) && (!Thousandths.Contains(currency) || units % 10 == 0);
        return fine && units is > 0 and <= Highest ? (long)units : null;
    }

    /// <summary>The sum of money a provider's whole number stands for.</summary>
    public static decimal Money(long amount, string currency) => (decimal)amount / Scale(currency);

    private static int Scale(string currency) =>
        WholeOnly.Contains(currency) ? 1 : Thousandths.Contains(currency) ? 1000 : 100;
}
