using Coop.Traceability.Amounts;

namespace Coop.Traceability.Purchasing;

/// <summary>What leaf is worth, with the numbers it comes from. Whole đồng.</summary>
/// <param name="PricePerKg">From the list of the day of receipt.</param>
/// <param name="Gross">Grams times price a kilogram, rounded once.</param>
/// <param name="Discount">What was taken off.</param>
/// <param name="Amount">What the household is owed: gross less discount.</param>
public sealed record LeafAmount(long PricePerKg, long Gross, long Discount, long Amount)
{
    /// <summary>Works it out; a share is taken off before rounding, so that there is one rounding.</summary>
    public static LeafAmount Of(Weight weight, long pricePerKg, LeafCheck check)
    {
        if (check.Failed())
        {
            return new LeafAmount(pricePerKg, 0, 0, 0);
        }

        var exact = (decimal)weight.Grams * pricePerKg / 1000m;
        var gross = Whole(exact);
        var amount = check.DiscountPercent is { } percent ? Whole(exact * (100 - percent) / 100m)
            : gross - (check.DiscountDong ?? 0);
        return new LeafAmount(pricePerKg, gross, gross - amount, amount);
    }

    private static long Whole(decimal dong) => (long)Math.Round(dong, MidpointRounding.AwayFromZero);
}
